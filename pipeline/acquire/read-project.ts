import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The texts that belong to the program: its schemas, and the files that people edit. */
export interface ProjectFiles {
  /** Text of `schemas/NAME.schema.json`, by NAME. */
  schemas: ReadonlyMap<string, string>;
  /** Text of each CSV file under `input/`, by its path from the project's root, such as `input/vocabulary/wordings.csv`. */
  input: ReadonlyMap<string, string>;
  /** Text of each scheme, by its path: `input/schemes/sm2-1.json`. */
  schemes: ReadonlyMap<string, string>;
}

/** Reads `schemas/` and the CSV files below `input/` of a checkout; the documents of a build come with its manifest. */
export function readProject(root: string): ProjectFiles {
  const schemas = new Map(
    readdirSync(join(root, 'schemas'))
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => [
        name.replace('.schema.json', ''),
        readFileSync(join(root, 'schemas', name), 'utf8'),
      ]),
  );
  const folder = join(root, 'input');
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  const paths = names.map((name) => `input/${name.replaceAll('\\', '/')}`).sort();
  const texts = (pattern: RegExp) =>
    new Map(
      paths
        .filter((path) => pattern.test(path))
        .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
    );
  return { schemas, input: texts(/\.csv$/), schemes: texts(/^input\/schemes\/.*\.json$/) };
}
