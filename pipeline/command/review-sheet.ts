import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { listReviewRows } from '../catalogue/list-review-rows.ts';
import { suggest } from '../catalogue/suggest.ts';
import { slug } from '../slug.ts';
import { CATALOGUE_OPTIONS, chosenCatalogue, printAnswer } from './ask-catalogue.ts';
import type { Command, Io } from './command.ts';
import { readOptions, textOption } from './read-options.ts';

const HELP = `Usage: sm2 review-sheet COMMITTEE --output FILE.xlsx [--from DIR] [--json]

Writes a workbook in which a committee reviews its standards (with those of its subcommittees) and the values proposed
for them in a built catalogue (default: output). "sm2 import-review" takes the decisions over.

  sm2 review-sheet "ISO/TC 184/SC 4" --output review.xlsx
`;

/** `sm2 review-sheet`: the workbook of review of one committee. */
export const reviewSheetCommand: Command = async (args, io) => {
  const own = { ...CATALOGUE_OPTIONS, output: { type: 'string' } } as const;
  const options = readOptions(args, own, HELP, io);
  if ('code' in options) return options.code;
  const [name, ...others] = options.positionals;
  const output = textOption(options, 'output', '');
  if (name === undefined || others.length > 0 || !output.endsWith('.xlsx')) {
    io.err(`Name one committee, and a file that ends in .xlsx.\n\n${HELP}`);
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  const committee = catalogue && findCommittee(name, catalogue, io);
  if (catalogue === null || committee === null) return 1;
  const rows = listReviewRows(committee.committee_id, catalogue);
  const { toReviewWorkbook } = await import('../emit/to-review-workbook.ts');
  const bytes = await toReviewWorkbook(rows);
  try {
    writeFileSync(resolve(io.cwd, output), bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.err(`${output} cannot be written (${reason}). Choose another place.\n`);
    return 1;
  }
  const counts = { standards: rows.standards.length, values: rows.values.length };
  const text = `${output}: ${counts.standards} standards and ${counts.values} proposed values of ${committee.name}.\n`;
  printAnswer(options, io, { committee_id: committee.committee_id, ...counts }, text);
  return 0;
};

function findCommittee(name: string, catalogue: CatalogueReader, io: Io) {
  const wanted = slug(name);
  const committees = catalogue.table('committees');
  const found = committees.find((row) => row.committee_id === wanted || slug(row.name) === wanted);
  if (found !== undefined) return found;
  const near = suggest(
    name,
    committees.map((row) => row.name),
  );
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  io.err(`The catalogue knows no committee "${name}".${meant}\n`);
  return null;
}
