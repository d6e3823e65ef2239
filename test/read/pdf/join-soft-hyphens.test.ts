import { describe, expect, it } from 'vitest';
import { joinSoftHyphens, keepsHyphens } from '../../../pipeline/read/pdf/join-soft-hyphens.ts';

describe('hyphens at line ends', () => {
  it.each([
    [['self-ser\u00AD', 'vice point'], false, ['self-service point']],
    [['cyber-', 'physical'], true, ['cyber-physical']],
    [['cyber-', 'physical'], false, ['cyber-', 'physical']],
    [['ISO-', 'Norm'], true, ['ISO-', 'Norm']],
    [['in\u00ADside'], false, ['inside']],
  ])('%j are joined (kept: %s)', (lines, keeps, expected) => {
    expect(joinSoftHyphens(lines, keeps)).toEqual(expected);
  });

  it('are kept where the document marks its own, or has hardly any', () => {
    const plain = Array.from({ length: 100 }, (_, at) => `line ${at} of text`);
    expect(keepsHyphens([...plain, 'real-', 'world'])).toBe(true);
    expect(keepsHyphens([...plain, 'un-', 'der', 'wo-', 'rd'])).toBe(false);
    expect(keepsHyphens(['un-', 'der', 'wo\u00AD'])).toBe(true);
  });
});
