import { describe, expect, it } from 'vitest';
import {
  clearAddress,
  readAddress,
  toggleCode,
  writeAddress,
} from '../../pipeline/site/view/address.ts';

describe('the address of a list', () => {
  it('shows published standards unless it says otherwise', () => {
    expect(readAddress('').chosen.get('state')).toEqual(['published']);
    expect(readAddress('#state=any').chosen.get('state')).toEqual([]);
    expect(readAddress('#state=project&state=unknown').chosen.get('state')).toEqual([
      'project',
      'unknown',
    ]);
  });

  it.each([
    '',
    'q=digital+twin',
    'q=a%26b%3Dc&sm2.layer=information&sm2.layer=function',
    'state=any',
    'state=project&sort=newest&pick=iso-1&pick=iso-2',
  ])('is written as it was read: %j', (hash) => {
    expect(writeAddress(readAddress(hash))).toBe(hash);
  });

  it('takes a value away that was chosen, and forgets all but the standing choice when cleared', () => {
    const chosen = toggleCode(readAddress('q=twin'), 'sm2.layer', 'function');
    expect(writeAddress(chosen)).toBe('q=twin&sm2.layer=function');
    expect(writeAddress(toggleCode(chosen, 'sm2.layer', 'function'))).toBe('q=twin');
    expect(writeAddress(toggleCode(chosen, 'state', 'published'))).toContain('state=any');
    expect(writeAddress(clearAddress(chosen))).toBe('');
  });

  it('falls back to the best match for an order that is unknown', () => {
    expect(readAddress('sort=loudest').sort).toBe('best');
  });
});
