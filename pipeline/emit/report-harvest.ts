import type { ConflictRow, RejectedRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { HARVEST_NOTES } from '../normalise/harvest/harvested-standard.ts';
import type { SourceProfile } from '../normalise/merge/profile-records.ts';
import { tableLine } from './table-line.ts';

/** A thing that occurs several times, with the first of its occurrences. */
interface Group<Row> {
  key: string;
  rows: Row[];
}

/** Reasons shown of each source, and examples of each. */
const REASONS = 5;
const EXAMPLES = 3;

/** The section of the report about harvested sources; nothing where there are none. */
export function reportHarvest(catalogue: Catalogue, profiles: readonly SourceProfile[]): string[] {
  if (profiles.length === 0) return [];
  return [
    '## The harvest',
    '',
    'Records of catalogues, merged into one row per document. How far the sources agree, and what had to be put right on the way.',
    '',
    '### The documents',
    '',
    ...statesTable(catalogue),
    '',
    '### What was put right or left open',
    '',
    ...notesTable(profiles),
    '',
    '### Where sources contradict each other',
    '',
    ...conflictsTable(catalogue.conflicts),
    '',
    '### What could not be used',
    '',
    ...rejectedList(catalogue.rejected),
    '',
  ];
}

/** The same for programs: the shape of each source with the checksum of the copy, conflicts and rejected records counted. */
export function harvestFigures(
  { sources, conflicts, rejected }: Catalogue,
  profiles: readonly SourceProfile[],
): object {
  if (profiles.length === 0) return {};
  const sums = new Map(sources.map(({ source_id: id, sha256 }) => [id, sha256]));
  return {
    harvest: profiles.map((profile) => ({
      ...profile,
      sha256: sums.get(profile.source_id) ?? null,
    })),
    conflicts: groupBy(conflicts, conflictKey).map(({ rows }) => ({
      field: rows[0]?.field,
      source_id: rows[0]?.source_id,
      other_source_id: rows[0]?.other_source_id,
      count: rows.length,
    })),
    rejected: groupBy(rejected, rejectedKey).map(({ rows }) => ({
      source_id: rows[0]?.source_id,
      message: rows[0]?.message,
      count: rows.length,
    })),
  };
}

const STATES = ['published', 'withdrawn', 'project', 'cancelled', 'unknown'] as const;

function statesTable({ candidates }: Catalogue): string[] {
  return [
    'One row per publisher that leads the name. “Unknown” are documents of which no source tells a state, and those that are only named.',
    '',
    '| first publisher | documents | published | in force | withdrawn | projects | cancelled | unknown |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...groupBy(candidates, ({ publishers }) => publishers[0] ?? '–').map(({ key, rows }) => {
      const [published, ...others] = STATES.map(
        (state) => rows.filter((row) => row.state === state).length,
      );
      const current = rows.filter(({ is_current: isCurrent }) => isCurrent).length;
      return tableLine(key, rows.length, published ?? 0, current, ...others);
    }),
  ];
}

function notesTable(profiles: readonly SourceProfile[]): string[] {
  const counts = profiles.flatMap(({ source_id: id, note }) =>
    Object.entries(note).map(([name, count]) => ({ id, name, count })),
  );
  if (counts.length === 0) return ['Nothing.'];
  const total = (rows: readonly { count: number }[]) =>
    rows.reduce((sum, { count }) => sum + count, 0);
  return [
    '| what | records | by source |',
    '| --- | --: | --- |',
    ...groupBy(counts, ({ name }) => name)
      .sort((a, b) => total(b.rows) - total(a.rows))
      .map(({ key, rows }) => {
        const meaning = Object.entries(HARVEST_NOTES).find(([name]) => name === key)?.[1] ?? key;
        const sources = [...rows].sort((a, b) => b.count - a.count);
        return tableLine(
          meaning,
          total(rows),
          sources.map(({ id, count }) => `${id} ${count}`).join(', '),
        );
      }),
  ];
}

function conflictsTable(conflicts: readonly ConflictRow[]): string[] {
  if (conflicts.length === 0) return ['Nowhere.'];
  return [
    'Two values that cannot both be right, by field and pair of sources; the source named first was believed. Every case is a row of `conflicts.csv`.',
    '',
    '| field | believed | not believed | documents | for instance |',
    '| --- | --- | --- | --: | --- |',
    ...groupBy(conflicts, conflictKey).map(({ rows }) => {
      const ids = new Set(rows.map(({ standard_id: id }) => id));
      return rows
        .slice(0, 1)
        .map(({ field, source_id: kept, other_source_id: other, ...row }) =>
          tableLine(
            field,
            kept,
            other,
            ids.size,
            `${row.standard_id}: “${row.value}”, not “${row.other_value}”`,
          ),
        )
        .join('');
    }),
  ];
}

function rejectedList(rejected: readonly RejectedRow[]): string[] {
  if (rejected.length === 0) return ['Nothing: every record names a document.'];
  const sources = groupBy(rejected, ({ source_id: id }) => id);
  return sources.flatMap(({ key, rows }) => [
    `- ${key}: ${rows.length}, each a row of \`rejected.csv\``,
    ...groupBy(rows, rejectedKey)
      .slice(0, REASONS)
      .map((reason) => {
        const places = reason.rows.slice(0, EXAMPLES).map(({ place }) => place);
        return `  - ${reason.rows.length} × ${reason.rows[0]?.message ?? ''} (${places.join(', ')})`;
      }),
  ]);
}

function conflictKey({ field, source_id, other_source_id }: ConflictRow): string {
  return [field, source_id, other_source_id].join('\t');
}

function rejectedKey({ source_id, message }: RejectedRow): string {
  return [source_id, message].join('\t');
}

/** Rows with one key, the most frequent key first. */
function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Group<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([key, members]) => ({ key, rows: members }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
}
