import type { Committee } from '../../committee/committee.ts';
import type { HarvestedFacts, HarvestedStandard } from '../harvest/harvested-standard.ts';
import { isConflict, isOfOthers } from './is-conflict.ts';
import type { RankSource } from './rank-source.ts';

/** The facts of a document, where each is from, and what other records say instead. */
export interface MergedFacts {
  facts: HarvestedFacts;
  /** The records of each field that any record fills. */
  from: ReadonlyMap<Field, readonly HarvestedStandard[]>;
  conflicts: FieldConflict[];
}

export type Field = keyof HarvestedFacts;

/** A field for which two records give values that cannot both be right. */
export interface FieldConflict {
  field: Field;
  kept: HarvestedStandard;
  other: HarvestedStandard;
}

/**
 * Each field from the record that is trusted most for it; `superseded` records fill only what `records` leave open. A day
 * counts more than its month, and both more than their year. Of a joint document each publisher names its own committee.
 */
export function mergeFields(
  records: readonly [HarvestedStandard, ...HarvestedStandard[]],
  superseded: readonly HarvestedStandard[],
  rank: RankSource,
): MergedFacts {
  const [lead] = records;
  const from = new Map<Field, HarvestedStandard[]>();
  const conflicts: FieldConflict[] = [];
  const told = (field: Field) => tellers(field, records, superseded, rank);
  const choose = <Name extends Field>(field: Name): HarvestedFacts[Name] => {
    const all = told(field);
    const [first] = all;
    if (first === undefined) return lead.facts[field];
    const kept = field === 'publication_date' ? mostExact(first, all) : first;
    from.set(field, [kept]);
    for (const other of all)
      if (other !== kept && isConflict(field, kept.facts, other.facts))
        conflicts.push({ field, kept, other });
    return kept.facts[field];
  };
  const facts = {
    edition: choose('edition'),
    publication_date: choose('publication_date'),
    title_en: choose('title_en'),
    title_fr: choose('title_fr'),
    scope_en: choose('scope_en'),
    ics_codes: choose('ics_codes'),
    publisher_record_id: choose('publisher_record_id'),
    url: choose('url'),
    state: choose('state'),
    committees: choose('committees'),
  };
  const joint = joinCommittees(told('committees'));
  if (joint.from.length > 1) from.set('committees', joint.from);
  return { facts: { ...facts, committees: joint.committees }, from, conflicts };
}

/** The records that fill a field, the most trusted first; a superseded one only where no other does. */
function tellers(
  field: Field,
  records: readonly [HarvestedStandard, ...HarvestedStandard[]],
  superseded: readonly HarvestedStandard[],
  rank: RankSource,
): HarvestedStandard[] {
  const fills = ({ facts }: HarvestedStandard) => !isEmpty(facts[field]);
  const told = records.filter(fills);
  if (told.length === 0) return superseded.filter(fills).slice(0, 1);
  const publisher = records[0].name.publishers[0] ?? '';
  return told.length === 1 ? told : byTrust(told, field, publisher, rank);
}

function byTrust(
  records: readonly HarvestedStandard[],
  field: Field,
  publisher: string,
  rank: RankSource,
): HarvestedStandard[] {
  return records
    .map((one) => ({ one, rank: rank(field, publisher, one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

function isEmpty(value: HarvestedFacts[Field]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The record with the longest date that begins like the most trusted one. */
function mostExact(
  first: HarvestedStandard,
  told: readonly HarvestedStandard[],
): HarvestedStandard {
  const date = first.facts.publication_date ?? '';
  return told
    .filter(({ facts }) => facts.publication_date?.startsWith(date))
    .reduce((best, one) => (lengthOfDate(one) > lengthOfDate(best) ? one : best), first);
}

function lengthOfDate({ facts }: HarvestedStandard): number {
  return facts.publication_date?.length ?? 0;
}

/** The committees of the most trusted record, and those of other publishers that the others name. */
function joinCommittees(told: readonly HarvestedStandard[]): {
  committees: Committee[];
  from: HarvestedStandard[];
} {
  const committees: Committee[] = [];
  const from: HarvestedStandard[] = [];
  for (const one of told) {
    const known = [...committees];
    const added = one.facts.committees.filter((committee) => isOfOthers(committee, known));
    if (added.length === 0) continue;
    committees.push(...added);
    from.push(one);
  }
  return { committees, from };
}
