import { describe, expect, it } from 'vitest';
import { usedNames } from '../../pipeline/site/data/code-names.ts';
import { nameCode } from '../../pipeline/site/view/name-code.ts';

const names = {
  type: { IS: 'International Standard', TR: 'Technical Report' },
  ics: { '25.040.40': 'Industrial process measurement and control', '01': 'Generalities' },
};

describe('a code', () => {
  it.each([
    ['type', 'IS', 'International Standard'],
    ['ics', '25.040.40', '25.040.40 Industrial process measurement and control'],
    ['type', 'REC', 'REC'],
    ['publisher', 'ISO', 'ISO'],
  ])('of %s, %s, is shown as %s', (facet, code, shown) => {
    expect(nameCode(facet, code, names)).toBe(shown);
  });
});

describe('the names that a site holds', () => {
  it('are those of the codes that its standards have', () => {
    const rows = [{ deliverable_type: 'TR', ics_codes: ['25.040.40', '99'] }];
    expect(usedNames(names, rows)).toEqual({
      type: { TR: 'Technical Report' },
      ics: { '25.040.40': 'Industrial process measurement and control' },
    });
  });
});
