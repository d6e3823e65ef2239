/** What the tests know of the project's own input: the checked files of this checkout, read once. */
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { readProject } from '../pipeline/acquire/read-project.ts';
import { compilePublication } from '../pipeline/emit/compile-publication.ts';
import { compileReference } from '../pipeline/reference.ts';
import { checkInput } from '../pipeline/validate/check-input.ts';
import { compileSchemas } from '../pipeline/validate/compile-schemas.ts';

export const project = readProject(projectRoot());
export const schemas = compileSchemas(project.schemas);
/** Rows of an edited file, by the name of its schema: `rows('wordings')`. */
export const { value: rows } = checkInput(project, schemas);
/** The vocabularies of this checkout, compiled. */
export const reference = compileReference(rows);
/** What the published data says of itself. */
export const publication = compilePublication(rows);
