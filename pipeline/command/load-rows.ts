import { readProject } from '../acquire/read-project.ts';
import { hasErrors } from '../diagnostic.ts';
import type { InputRows } from '../reference.ts';
import { checkInput } from '../validate/check-input.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import type { Io } from './command.ts';
import { report } from './report.ts';

/** The rows of the edited files of this checkout; null, with the faults printed, where one is not in order. */
export function loadRows(io: Io): InputRows | null {
  const project = readProject(io.root);
  const { value: rows, diagnostics } = checkInput(project, compileSchemas(project.schemas));
  report(diagnostics, io);
  return hasErrors(diagnostics) ? null : rows;
}
