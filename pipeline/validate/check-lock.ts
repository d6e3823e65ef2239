import type { LockedSource } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';
import { describeError, validator } from './compile-schemas.ts';
import type { SchemaSet } from './compile-schemas.ts';

/** The entries of a lock file, or everything that is wrong with it. Without a lock file (null) nothing is pinned. */
export function checkLock(
  text: string | null,
  path: string,
  schemas: SchemaSet,
): Outcome<LockedSource[]> {
  if (text === null) return { value: [], diagnostics: [] };
  const lock = parse(text);
  if (lock === undefined) {
    const message = 'The lock file is no JSON. Restore it, or remove it and run `sm2 fetch`.';
    return { value: [], diagnostics: [diagnostic('input/syntax', { source: path }, message)] };
  }
  const validate = validator(schemas, 'lock');
  if (validate(lock)) return { value: lock.sources, diagnostics: [] };
  const diagnostics = (validate.errors ?? []).map((error) => {
    const message = `${describeError(error)}. Restore the lock file, or remove it and run \`sm2 fetch\`.`;
    return diagnostic('input/schema', { source: path }, message);
  });
  return { value: [], diagnostics };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
