import { formatDiagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Io } from './command.ts';
import { paint } from './paint.ts';
import { quoteLine } from './quote-line.ts';

/**
 * Prints the problems, one a line, sorted, each fault of an edited file with its line and the place in it; says how many
 * errors there are, and what follows from them. Where GitHub runs the program, each is shown at its file and row.
 */
export function report(diagnostics: readonly Diagnostic[], io: Io, consequence = ''): 0 | 1 {
  const sorted = diagnostics
    .map((problem) => ({ problem, text: formatDiagnostic(problem) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  for (const { problem, text } of sorted) {
    const rest = text.slice(problem.severity.length);
    io.err(`${paint(problem.severity, COLOURS[problem.severity], io)}${rest}\n`);
    for (const line of quoteLine(problem.origin, io.root)) io.err(`    ${line}\n`);
    if (io.env?.['GITHUB_ACTIONS'] === 'true') io.err(`${annotation(problem)}\n`);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) io.err(`${errors} error${errors === 1 ? '' : 's'}${consequence}.\n`);
  return errors > 0 ? 1 : 0;
}

const COLOURS = { error: 'red', warning: 'yellow' } as const;

/** The command by which GitHub shows a message at a line of a file ("Workflow commands for GitHub Actions"). */
function annotation({ severity, code, origin, message }: Diagnostic): string {
  const line = origin.line === undefined ? '' : `,line=${origin.line}`;
  return `::${severity} file=${property(origin.source)}${line},title=${property(code)}::${escape(message)}`;
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
