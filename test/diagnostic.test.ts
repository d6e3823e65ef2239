import { describe, expect, test } from 'vitest';
import {
  diagnostic,
  DIAGNOSTICS,
  formatDiagnostic,
  formatOrigin,
  hasErrors,
} from '../pipeline/diagnostic.ts';

describe('the table of codes', () => {
  test.each(Object.entries(DIAGNOSTICS))(
    '%s has a form, a severity and an explanation',
    (code, [severity, words]) => {
      expect(code).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(['error', 'warning']).toContain(severity);
      expect(words).toMatch(/^[A-Z].*\.$/);
    },
  );
});

test('a diagnostic has the severity of its code', () => {
  expect(diagnostic('input/missing', { source: 'wp' }, 'It is gone.')).toEqual({
    code: 'input/missing',
    severity: 'error',
    origin: { source: 'wp' },
    message: 'It is gone.',
  });
  expect(diagnostic('read/empty', { source: 'wp' }, 'Nothing.').severity).toBe('warning');
});

test.each([
  [{ source: 'wp' }, 'wp'],
  [{ source: 'wp', page: 14 }, 'wp p. 14'],
  [{ source: 'wp', line: 7 }, 'wp, line 7'],
  [{ source: 'wp', page: 14, line: 7, place: 'Table 3' }, 'wp p. 14, line 7, Table 3'],
])('the origin %j reads %j', (origin, text) => {
  expect(formatOrigin(origin)).toBe(text);
});

test('a diagnostic is one line: severity, code, origin, message', () => {
  const problem = diagnostic('read/encoding', { source: 'wp', line: 7 }, 'It is not UTF-8.');
  expect(formatDiagnostic(problem)).toBe('warning read/encoding  wp, line 7: It is not UTF-8.');
});

test('warnings alone are no errors', () => {
  const warning = diagnostic('read/empty', { source: 'wp' }, 'Nothing.');
  const error = diagnostic('input/missing', { source: 'wp' }, 'It is gone.');
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
});
