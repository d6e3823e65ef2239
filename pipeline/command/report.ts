import { formatDiagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Io } from './command.ts';

/** Prints the problems, one a line, sorted; says how many errors there are. */
export function report(diagnostics: readonly Diagnostic[], io: Io): 0 | 1 {
  for (const line of diagnostics.map(formatDiagnostic).sort()) io.err(`${line}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) io.err(`${errors} error${errors === 1 ? '' : 's'}; nothing was written.\n`);
  return errors > 0 ? 1 : 0;
}
