import { describe, expect, test } from 'vitest';
import { checkLock } from '../../pipeline/validate/check-lock.ts';
import { schemas } from '../reference.ts';

const PIN = {
  source_id: 'paper',
  url: 'https://example.org/paper.pdf',
  sha256: '0'.repeat(64),
  size: 7,
};
const check = (text: string | null) => checkLock(text, 'input/sources.lock.json', schemas);

test('a lock gives its pins; where there is none, nothing is pinned', () => {
  expect(check(JSON.stringify({ sources: [PIN] }))).toEqual({ value: [PIN], diagnostics: [] });
  expect(check(null)).toEqual({ value: [], diagnostics: [] });
});

describe('a faulty lock is reported', () => {
  test.each([
    ['that is no JSON', '{', 'input/syntax', /no JSON/],
    ['of another form', '{"sources": {}}', 'input/schema', /\/sources must be array/],
    [
      'with a checksum of another form',
      JSON.stringify({ sources: [{ ...PIN, sha256: 'abc' }] }),
      'input/schema',
      /sha256 must have the form/,
    ],
  ])('%s', (_title, text, code, message) => {
    const { value, diagnostics } = check(text);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, origin: { source: 'input/sources.lock.json' } }]);
    expect(diagnostics[0]?.message).toMatch(message);
    expect(diagnostics[0]?.message).toMatch(/Restore/);
  });
});
