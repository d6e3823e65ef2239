import type { FindingRow } from '../../schemas/types.ts';
import { suggest } from '../catalogue/suggest.ts';
import { countWords } from '../wording/count-words.ts';
import { CATALOGUE_OPTIONS, chosenCatalogue, printAnswer } from './ask-catalogue.ts';
import type { Command, Io } from './command.ts';
import { readOptions, textOption } from './read-options.ts';
import type { Arguments } from './read-options.ts';

const HELP = `Usage: sm2 findings [--kind K] [--status S] [--from DIR] [--json]

Shows the gaps, contradictions, overlaps and outdated citations of a built catalogue (default: output). Without --status
those that are open; --status accepted or closed shows what reviewers settled, --status all everything. --kind takes a kind
such as citation_withdrawn. To settle a finding, add a row with its id to input/curation/findings.csv.

  sm2 findings --kind citation_withdrawn
`;

const OPTIONS = {
  ...CATALOGUE_OPTIONS,
  kind: { type: 'string' },
  status: { type: 'string' },
} as const;

const STATUSES = ['open', 'accepted', 'closed', 'all'];

/** `sm2 findings`: what is wrong or missing, by kind and status. */
export const findingsCommand: Command = async (args, io) => {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  const status = textOption(options, 'status', 'open');
  if (options.positionals.length > 0 || !STATUSES.includes(status)) {
    io.err(
      `sm2 findings takes options only, and a status out of ${STATUSES.join(', ')}.\n\n${HELP}`,
    );
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  if (catalogue === null) return 1;
  const ofKind = chooseKind(catalogue.table('findings'), options, io);
  if (ofKind === null) return 1;
  const chosen = ofKind.filter((row) => status === 'all' || row.status === status);
  const total = `${countWords(chosen.length, 'finding')}\n`;
  printAnswer(options, io, chosen, [total, ...chosen.map(describe)].join('\n'));
  return Promise.resolve(0);
};

/** The findings of the kind that is asked for; null, with what may have been meant printed, where there is none of it. */
function chooseKind(
  rows: readonly FindingRow[],
  options: Arguments,
  io: Io,
): readonly FindingRow[] | null {
  const kind = textOption(options, 'kind', '');
  const chosen = rows.filter((row) => kind === '' || row.kind === kind);
  if (kind === '' || chosen.length > 0) return chosen;
  const kinds = [...new Set(rows.map((row) => row.kind))].sort();
  const near = suggest(kind, kinds);
  const meant =
    near.length === 0 ? ` Kinds: ${kinds.join(', ')}.` : ` Did you mean ${near.join(', ')}?`;
  io.err(`No finding is of the kind "${kind}".${meant}\n`);
  return null;
}

function describe({ summary, readings, ...row }: FindingRow): string {
  const where = row.place === null ? '' : `, ${row.source_id ?? ''} ${row.place}`;
  const verdict = row.claim === null ? '' : ` ${row.verdict};`;
  return [
    summary,
    ...(row.claim === null ? [] : readings.map(({ rule, value }) => `    ${value}: ${rule}`)),
    ...(row.status_reason === null ? [] : [`    ${row.status}: ${row.status_reason}`]),
    `    ${row.kind}, ${row.severity}, ${row.status};${verdict} ${row.finding_id}${where}\n`,
  ].join('\n');
}
