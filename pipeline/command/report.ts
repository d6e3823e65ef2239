import { formatDiagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Io } from './command.ts';

/** Prints the problems, one a line, sorted; says how many errors there are, and what follows from them. */
export function report(diagnostics: readonly Diagnostic[], io: Io, consequence = ''): 0 | 1 {
  for (const line of diagnostics.map(formatDiagnostic).sort()) io.err(`${line}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) io.err(`${errors} error${errors === 1 ? '' : 's'}${consequence}.\n`);
  return errors > 0 ? 1 : 0;
}
