import { readProject } from '../acquire/read-project.ts';
import { hasErrors } from '../diagnostic.ts';
import { compileReference } from '../reference.ts';
import type { Reference } from '../reference.ts';
import { checkInput } from '../validate/check-input.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import type { Io } from './command.ts';
import { report } from './report.ts';

/** The vocabularies of this checkout; null, with the faults printed, where an edited file is not in order. */
export function loadReference(io: Io): Reference | null {
  const project = readProject(io.root);
  const { value: rows, diagnostics } = checkInput(project, compileSchemas(project.schemas));
  report(diagnostics, io);
  return hasErrors(diagnostics) ? null : compileReference(rows);
}
