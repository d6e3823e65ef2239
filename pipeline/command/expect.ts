import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ShapeExpectation } from '../../schemas/types.ts';
import { writeCsv } from '../emit/to-csv.ts';
import type { SourceProfile } from '../normalise/merge/profile-records.ts';
import { measureShape } from '../validate/measure-shape.ts';
import type { Command, Io } from './command.ts';
import { loadRows } from './load-rows.ts';
import { readOptions, textOption } from './read-options.ts';

const HELP = `Usage: sm2 expect [SOURCE…] [--from DIR]

Accepts the shape of the harvested sources of a built catalogue (default: output-full): how many records they have, which fields
these fill, in which states they are. Later builds compare theirs with it. Without names all sources of the catalogue are
accepted. It writes input/harvest/expectations.csv; look at the difference before you commit it.

  sm2 expect relaton-iso --from output-full
`;

const MEASURES = ['field', 'note', 'records', 'state'] as const;
const COLUMNS = ['source_id', 'measure', 'name', 'value', 'source'] as const;

/** The shape of a source as `report.json` has it. */
type Reported = SourceProfile & { sha256: string | null };

/** `sm2 expect`: what later builds compare the shape of their sources with. */
export const expectCommand: Command = (args, io) => {
  const options = readOptions(args, { from: { type: 'string' } } as const, HELP, io);
  if ('code' in options) return Promise.resolve(options.code);
  const names = options.positionals;
  const folder = resolve(io.cwd, textOption(options, 'from', join(io.root, 'output-full')));
  const reported = readReport(join(folder, 'report.json'));
  const unknown = names.filter((name) => !reported.some(({ source_id: id }) => id === name));
  if (reported.length === 0 || unknown.length > 0) {
    const what = unknown.length > 0 ? unknown.join(', ') : 'any harvested source';
    io.err(`${relative(io.cwd, folder)} does not hold a catalogue built from ${what}.\n`);
    return Promise.resolve(1);
  }
  const chosen = reported.filter(({ source_id: id }) => names.length === 0 || names.includes(id));
  return Promise.resolve(accept(chosen, io));
};

function accept(reported: readonly Reported[], io: Io): 0 | 1 {
  const rows = loadRows(io);
  if (rows === null) return 1;
  const ids = new Set(reported.map(({ source_id: id }) => id));
  const kept = rows('harvest-expectations').filter(({ source_id: id }) => !ids.has(id));
  const cells = [...kept, ...reported.flatMap(expectationsOf)]
    .map((row) => COLUMNS.map((column) => String(row[column])))
    .sort(byKey);
  writeFileSync(
    join(io.root, 'input/harvest/expectations.csv'),
    writeCsv([[...COLUMNS], ...cells]),
  );
  io.out(`Accepted ${[...ids].join(', ')}; see input/harvest/expectations.csv.\n`);
  return 0;
}

/** The measures that are not nought; those of a thousand that round to nought are none. */
function expectationsOf(profile: Reported): ShapeExpectation[] {
  const source = `sha256 ${(profile.sha256 ?? 'unknown').slice(0, 12)}`;
  return MEASURES.flatMap((measure) =>
    [...measureShape(profile, measure)]
      .filter(([, value]) => value > 0)
      .map(([name, value]) => ({ source_id: profile.source_id, measure, name, value, source })),
  );
}

function byKey(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a, b].map((cells) => cells.slice(0, 3).join('\t'));
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** The shapes that the report of a build holds; none where there is no report, or one without harvested sources. */
function readReport(file: string): Reported[] {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isReport(report) ? report.harvest : [];
  } catch {
    return [];
  }
}

/** The report is our own: where it has the key, it has the shapes. */
function isReport(value: unknown): value is { harvest: Reported[] } {
  return typeof value === 'object' && value !== null && 'harvest' in value;
}
