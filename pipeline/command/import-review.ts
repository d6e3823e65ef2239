import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TableSchema } from '../../schemas/table-schema.ts';
import { readProject } from '../acquire/read-project.ts';
import { readReview } from '../catalogue/read-review.ts';
import type { CurationRows, FilledRow, ReviewOutcome } from '../catalogue/read-review.ts';
import { REVIEW_SHEETS } from '../catalogue/review-columns.ts';
import type { ReviewSheet } from '../catalogue/review-columns.ts';
import { decisionId } from '../classify/decision-id.ts';
import { hasErrors } from '../diagnostic.ts';
import { sortRows } from '../emit/sort-catalogue.ts';
import { toCsv } from '../emit/to-csv.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { compileReference } from '../reference.ts';
import type { Reference } from '../reference.ts';
import { checkInput } from '../validate/check-input.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import { CATALOGUE_OPTIONS, chosenCatalogue, printAnswer } from './ask-catalogue.ts';
import type { Command, Io } from './command.ts';
import { readOptions, textOption } from './read-options.ts';
import type { Arguments } from './read-options.ts';
import { report } from './report.ts';

const HELP = `Usage: sm2 import-review FILE.xlsx --by BODY --on DATE [--from DIR] [--json]

Takes the decisions of a workbook of "sm2 review-sheet" over into input/curation/, with the body that reviewed and the
date. Rows that cannot be taken over are listed; correct them and import the workbook again: what is known stays as it is.

  sm2 import-review review.xlsx --by "ISO/TC 184/SC 4" --on 2026-11-22
`;

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What this checkout knows: the vocabularies, the decisions kept so far, and the schemas by which files are written. */
interface Curation {
  reference: Reference;
  rows: CurationRows;
  schemas: ReadonlyMap<string, TableSchema>;
}

/** `sm2 import-review`: from a workbook to rows of curation. */
export const importReviewCommand: Command = async (args, io) => {
  const text = { type: 'string' } as const;
  const options = readOptions(args, { ...CATALOGUE_OPTIONS, by: text, on: text }, HELP, io);
  if ('code' in options) return options.code;
  const [file, ...others] = options.positionals;
  const decided = decidedBy(options);
  if (file === undefined || others.length > 0 || decided === null) {
    io.err(`Name one workbook, the body that reviewed it, and the date.\n\n${HELP}`);
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  const curation = catalogue && loadCuration(io);
  const sheets = curation && (await readSheets(file, io));
  if (catalogue === null || curation === null || sheets === null) return 1;
  const outcome = readReview(sheets, curation.rows, {
    catalogue,
    decided,
    idOf: (reference) => decisionId(reference, curation.reference),
  });
  writeDecisions(outcome, curation, io.root);
  printAnswer(options, io, outcome, summary(outcome));
  for (const { sheet, row, message } of outcome.problems)
    io.err(`${file}, ${sheet}, row ${row}: ${message}\n`);
  return outcome.problems.length > 0 ? 1 : 0;
};

/** The body that reviewed, and the date; null where one is missing or is none. */
function decidedBy(options: Arguments): { decided_by: string; decided_on: string } | null {
  const decided_by = textOption(options, 'by', '').trim();
  const decided_on = textOption(options, 'on', '');
  return decided_by !== '' && DATE.test(decided_on) ? { decided_by, decided_on } : null;
}

function loadCuration(io: Io): Curation | null {
  const project = readProject(io.root);
  const schemas = compileSchemas(project.schemas);
  const { value: rows, diagnostics } = checkInput(project, schemas);
  report(diagnostics, io);
  if (hasErrors(diagnostics)) return null;
  return {
    reference: compileReference(rows),
    rows: { inclusions: rows('inclusion-decisions'), values: rows('value-decisions') },
    schemas: schemas.tables,
  };
}

async function readSheets(
  file: string,
  io: Io,
): Promise<Record<ReviewSheet, readonly FilledRow[]> | null> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(io.cwd, file));
  } catch (error) {
    io.err(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}).\n`);
    return null;
  }
  const { value: sheets, diagnostics } = await readWorkbook(bytes, file);
  if (report(diagnostics, io) === 1) return null;
  const standards = sheets.get(REVIEW_SHEETS.standards.name);
  const values = sheets.get(REVIEW_SHEETS.values.name);
  if (standards !== undefined && values !== undefined) return { standards, values };
  io.err(`${file} has no sheets "Standards" and "Values". Start from "sm2 review-sheet".\n`);
  return null;
}

/** Puts the new decisions among those kept so far, in the order of their keys. */
function writeDecisions({ inclusions, values }: ReviewOutcome, curation: Curation, root: string) {
  const { rows, schemas } = curation;
  const write = (name: string, added: readonly object[], kept: readonly object[]) => {
    const schema = schemas.get(name);
    if (added.length === 0 || schema?.file === undefined) return;
    const path = join(root, schema.file);
    writeFileSync(`${path}.new`, toCsv(sortRows([...kept, ...added], schema), schema));
    renameSync(`${path}.new`, path);
  };
  write('inclusion-decisions', inclusions, rows.inclusions);
  write('value-decisions', values, rows.values);
}

function summary({ inclusions, values, known, problems }: ReviewOutcome): string {
  return `${inclusions.length} decisions about standards and ${values.length} about values taken over, ${known} known before, ${problems.length} rows not taken over.\n`;
}
