import { normaliseTitle } from '../../committee/normalise-title.ts';
import type { Committee } from '../../committee/committee.ts';
import type { HarvestedFacts, HarvestedStandard } from '../harvest/harvested-standard.ts';
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
  const trusted = (field: Field): HarvestedStandard[] => {
    const told = records.filter(({ facts }) => !isEmpty(facts[field]));
    if (told.length === 0)
      return superseded.filter(({ facts }) => !isEmpty(facts[field])).slice(0, 1);
    return told.length === 1 ? told : byTrust(told, field, lead.name.publishers[0] ?? '', rank);
  };
  const choose = <Name extends Field>(field: Name): HarvestedFacts[Name] => {
    const told = trusted(field);
    const [first] = told;
    if (first === undefined) return lead.facts[field];
    const kept = field === 'publication_date' ? mostExact(first, told) : first;
    from.set(field, [kept]);
    for (const other of told)
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
  const joint = joinCommittees(trusted('committees'));
  if (joint.from.length > 1) from.set('committees', joint.from);
  return { facts: { ...facts, committees: joint.committees }, from, conflicts };
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

function isOfOthers({ publishers }: Committee, known: readonly Committee[]): boolean {
  return !known.some((one) => one.publishers.some((each) => publishers.includes(each)));
}

function isConflict(field: Field, a: HarvestedFacts, b: HarvestedFacts): boolean {
  switch (field) {
    case 'title_en':
    case 'title_fr':
      return (
        a[field] !== b[field] && normaliseTitle(a[field] ?? '') !== normaliseTitle(b[field] ?? '')
      );
    case 'publication_date':
      return !(a[field] ?? '').startsWith(b[field] ?? '');
    case 'state':
      return a.state?.state !== b.state?.state;
    case 'ics_codes':
      return !isNested(a.ics_codes, b.ics_codes);
    case 'committees':
      return contradictsCommittees(a.committees, b.committees);
    case 'edition':
      return a.edition !== b.edition;
    case 'scope_en':
    case 'publisher_record_id':
    case 'url':
      return false;
  }
}

/** Whether two records name different committees of one publisher. */
function contradictsCommittees(a: readonly Committee[], b: readonly Committee[]): boolean {
  const shared = b.filter((one) => !isOfOthers(one, a));
  return shared.length > 0 && !isNested(a.map(nameOf), shared.map(nameOf));
}

function nameOf({ name }: Committee): string {
  return name;
}

/** Whether one list holds the other. */
function isNested(a: readonly string[], b: readonly string[]): boolean {
  return a.every((one) => b.includes(one)) || b.every((one) => a.includes(one));
}
