import type { ActionRow } from '../../schemas/types.ts';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { suggest } from '../catalogue/suggest.ts';
import { slug } from '../slug.ts';
import { countWords } from '../wording/count-words.ts';
import { CATALOGUE_OPTIONS, chosenCatalogue, printAnswer } from './ask-catalogue.ts';
import type { Command, Io } from './command.ts';
import { readOptions, textOption } from './read-options.ts';
import type { Arguments } from './read-options.ts';

const HELP = `Usage: sm2 actions [--concept C] [--committee C] [--kind K] [--from DIR] [--json]

Shows what the roadmap asks whom to do, in a built catalogue (default: output). --concept takes the label or id of a
concept, --committee who is asked or is a candidate, --kind what is asked for, such as request_definition.

  sm2 actions --concept "digital twin"
  sm2 actions --committee ISO/TMB --kind inform_tmb
`;

const OPTIONS = {
  ...CATALOGUE_OPTIONS,
  concept: { type: 'string' },
  committee: { type: 'string' },
  kind: { type: 'string' },
} as const;

/** Narrows actions by an option: the ids that it means, or null where it means nothing known. */
interface Filter {
  name: keyof typeof OPTIONS;
  known: (catalogue: CatalogueReader, rows: readonly ActionRow[]) => string[];
  holds: (row: ActionRow, wanted: string, catalogue: CatalogueReader) => boolean;
}

const FILTERS: readonly Filter[] = [
  {
    name: 'concept',
    known: (catalogue) => catalogue.table('concepts').map(({ label }) => label),
    holds: (row, wanted, catalogue) =>
      row.concept_id === wanted ||
      catalogue
        .table('concepts')
        .some(
          ({ concept_id: id, label, aliases }) =>
            id === row.concept_id && [label, ...aliases].some((name) => slug(name) === wanted),
        ),
  },
  {
    name: 'committee',
    known: (_, rows) => rows.map(({ addressee }) => addressee),
    holds: (row, wanted) =>
      slug(row.addressee) === wanted || row.candidate_committee_ids.includes(wanted),
  },
  {
    name: 'kind',
    known: (_, rows) => rows.map(({ kind }) => kind),
    holds: (row, wanted) => slug(row.kind) === wanted,
  },
];

/** `sm2 actions`: what is asked of whom. */
export const actionsCommand: Command = async (args, io) => {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  if (options.positionals.length > 0) {
    io.err(`sm2 actions takes options only.\n\n${HELP}`);
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  if (catalogue === null) return 1;
  const all = catalogue.table('actions');
  const chosen = FILTERS.reduce<readonly ActionRow[] | null>(
    (rows, filter) => rows && narrow(rows, filter, options, { all, catalogue, io }),
    all,
  );
  if (chosen === null) return 1;
  const total = `${countWords(chosen.length, 'action')}\n`;
  printAnswer(
    options,
    io,
    chosen,
    [total, ...chosen.map((row) => describe(row, catalogue))].join('\n'),
  );
  return Promise.resolve(0);
};

interface Asked {
  all: readonly ActionRow[];
  catalogue: CatalogueReader;
  io: Io;
}

/** The rows that an option leaves; null, with what may have been meant printed, where no action at all has such a value. */
function narrow(
  rows: readonly ActionRow[],
  { name, known, holds }: Filter,
  options: Arguments,
  { all, catalogue, io }: Asked,
): readonly ActionRow[] | null {
  const value = textOption(options, name, '');
  const wanted = slug(value);
  if (wanted === '') return rows;
  const names = known(catalogue, all);
  const isKnown =
    names.some((one) => slug(one) === wanted) || all.some((row) => holds(row, wanted, catalogue));
  if (isKnown) return rows.filter((row) => holds(row, wanted, catalogue));
  const near = suggest(value, names);
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  io.err(`No action has the ${name} "${value}".${meant}\n`);
  return null;
}

function describe(row: ActionRow, catalogue: CatalogueReader): string {
  const names = new Map(catalogue.table('committees').map((one) => [one.committee_id, one.name]));
  const candidates = row.candidate_committee_ids.map((id) => names.get(id) ?? id);
  return [
    `${row.addressee}: ${row.request}`,
    ...(candidates.length === 0 ? [] : [`    candidates: ${candidates.join(', ')}`]),
    `    ${row.kind}, ${row.status}; ${row.clause}\n`,
  ].join('\n');
}
