import { readProject } from '../acquire/read-project.ts';
import { compileReference } from '../reference.ts';
import type { Reference } from '../reference.ts';
import { checkInput } from '../validate/check-input.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';

/** The vocabularies of a checkout, for a thread of its own; the thread that started it has checked the files. */
export function compileInput(root: string): Reference {
  const project = readProject(root);
  return compileReference(checkInput(project, compileSchemas(project.schemas)).value);
}
