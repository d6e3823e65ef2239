import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Scheme } from '../../schemas/types.ts';
import { evaluationLines } from '../classify/evaluation-lines.ts';
import { readProject } from '../acquire/read-project.ts';
import { readCsv } from '../read/read-csv.ts';
import { checkInput } from '../validate/check-input.ts';
import { checkSchemes } from '../validate/check-schemes.ts';
import { compileSchemas, rowGuard } from '../validate/compile-schemas.ts';
import type { SchemaSet } from '../validate/compile-schemas.ts';
import type { Command, Io } from './command.ts';
import { readOptions, textOption } from './read-options.ts';

const HELP = `Usage: sm2 export --evaluation [--from DIR]

Prints one line of JSON for each candidate of a built catalogue (default: output): ref, relevant, and its values on the axes of
the reference models that name one.

  sm2 export --evaluation
`;

/** `sm2 export --evaluation`: what a built catalogue says, in the form of the classification scorer. */
export const exportCommand: Command = async (args, io) => {
  const options = readOptions(
    args,
    { evaluation: { type: 'boolean' }, from: { type: 'string' } },
    HELP,
    io,
  );
  if ('code' in options) return options.code;
  if (options.positionals.length > 0 || options.values['evaluation'] !== true) {
    io.err(`sm2 export needs --evaluation.\n\n${HELP}`);
    return 2;
  }
  const folder = resolve(io.cwd, textOption(options, 'from', join(io.root, 'output')));
  if (!existsSync(join(folder, 'candidates.csv'))) {
    io.err(
      `${folder} holds no catalogue. Build one with sm2 build, or name another with --from.\n`,
    );
    return 1;
  }
  const { schemas, schemes } = loadSchemes(io);
  const lines = evaluationLines({
    candidates: readTable(folder, 'candidates', schemas),
    classifications: readTable(folder, 'classifications', schemas),
    mappings: readTable(folder, 'mappings', schemas),
    schemes,
  });
  for (const line of lines) io.out(`${JSON.stringify(line)}\n`);
  return Promise.resolve(0);
};

function loadSchemes({ root }: Io): { schemas: SchemaSet; schemes: Scheme[] } {
  const project = readProject(root);
  const schemas = compileSchemas(project.schemas);
  const { value: rows } = checkInput(project, schemas);
  return { schemas, schemes: checkSchemes(project.schemes, schemas, rows).value };
}

/** The rows of a published table that match its schema. */
function readTable<Name extends 'candidates' | 'classifications' | 'mappings'>(
  folder: string,
  name: Name,
  schemas: SchemaSet,
) {
  const schema = schemas.tables.get(name);
  if (schema === undefined) throw new Error(`schemas/${name}.schema.json is missing`);
  const path = join(folder, `${name}.csv`);
  const { value: rows } = readCsv(readFileSync(path, 'utf8'), schema, path);
  return rows.map((row): unknown => row.value).filter(rowGuard(schemas, name));
}
