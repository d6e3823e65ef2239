import { describe, expect, it } from 'vitest';
import { isValue, isYear } from '../../../pipeline/read/pdf/is-value.ts';

describe('a value', () => {
  it.each([
    '1',
    '1,234',
    '49 293',
    '-0.5',
    '–',
    '12,0 c',
    '(X)',
    '***',
    '†',
    '18.7 %',
    '€ 12',
    '2005',
  ])('is %s', (text) => {
    expect(isValue(text)).toBe(true);
  });

  it.each(['', 'a', 'A.3', '(%)', 'Yes', 'ISO 12', 'Number of 3', '1995 census', '€'])(
    'is not %s',
    (text) => {
      expect(isValue(text)).toBe(false);
    },
  );

  it.each(['1998', '2007–08', '2005-2010', '1999/2000'])('may be the year %s', (text) => {
    expect(isYear(text)).toBe(true);
  });

  it('is no year where it has other digits', () => {
    expect(['198', '3000', '19985', '2,005'].some(isYear)).toBe(false);
  });
});
