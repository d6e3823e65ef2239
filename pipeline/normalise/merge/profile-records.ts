import type { HarvestedStandard } from '../harvest/harvested-standard.ts';

/** The shape of a harvested source: how many of its usable records fill a field, are in a state, or were put right. */
export interface SourceProfile {
  source_id: string;
  records: number;
  field: Record<string, number>;
  state: Record<string, number>;
  note: Record<string, number>;
}

/** Counts records as they pass. */
export interface Profiler {
  count: (record: HarvestedStandard) => void;
  /** The shapes so far, by the ids of the sources. */
  profiles: () => SourceProfile[];
}

/** Starts to count; the rows of registers are not harvested and do not count. */
export function profileRecords(): Profiler {
  const counts = new Map<string, Counts>();
  return {
    count: (record) => {
      if (record.form === 'register') return;
      const known = counts.get(record.source_id) ?? newCounts();
      counts.set(record.source_id, known);
      countRecord(known, record);
    },
    profiles: () =>
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([source_id, { records, field, state, note }]) => ({
          source_id,
          records,
          field: sorted(field),
          state: sorted(state),
          note: sorted(note),
        })),
  };
}

type Tally = Map<string, number>;

interface Counts {
  records: number;
  field: Tally;
  state: Tally;
  note: Tally;
}

function newCounts(): Counts {
  return { records: 0, field: new Map(), state: new Map(), note: new Map() };
}

function countRecord(counts: Counts, { facts, links, notes }: HarvestedStandard): void {
  counts.records += 1;
  for (const [name, value] of Object.entries({ ...facts, links }))
    if (value !== null && !(Array.isArray(value) && value.length === 0)) add(counts.field, name);
  add(counts.state, facts.state?.state ?? 'unknown');
  for (const note of notes) add(counts.note, note);
}

function add(tally: Tally, name: string): void {
  tally.set(name, (tally.get(name) ?? 0) + 1);
}

function sorted(tally: Tally): Record<string, number> {
  return Object.fromEntries([...tally].sort(([a], [b]) => (a < b ? -1 : 1)));
}
