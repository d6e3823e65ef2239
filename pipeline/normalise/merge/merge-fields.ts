import { normaliseTitle } from '../../committee/normalise-title.ts';
import type { HarvestedFacts, HarvestedStandard } from '../harvest/harvested-standard.ts';
import type { RankSource } from './rank-source.ts';

/** The facts of a document, where each is from, and what other records say instead. */
export interface MergedFacts {
  facts: HarvestedFacts;
  /** The record of each field that any record fills. */
  from: ReadonlyMap<Field, HarvestedStandard>;
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
 * Each field from the record that is trusted most for it. A record of a draft or of a product form fills only what the
 * others leave open, and contradicts nothing. A day counts more than its month, and both more than their year.
 */
export function mergeFields(
  members: readonly [HarvestedStandard, ...HarvestedStandard[]],
  rank: RankSource,
): MergedFacts {
  const [lead] = members;
  const publisher = lead.name.publishers[0] ?? '';
  const equals = members.filter((one) => !isShadow(one, lead));
  const shadows = members.filter((one) => isShadow(one, lead));
  const merge: Merge = { from: new Map(), conflicts: [] };
  const choose = <Name extends Field>(field: Name): HarvestedFacts[Name] => {
    const trusted = equals
      .filter(({ facts }) => !isEmpty(facts[field]))
      .map((one) => ({ one, rank: rank(field, publisher, one) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ one }) => one);
    const [first] =
      trusted.length > 0 ? trusted : shadows.filter(({ facts }) => !isEmpty(facts[field]));
    if (first === undefined) return lead.facts[field];
    const kept = field === 'publication_date' ? mostExact(first, trusted) : first;
    merge.from.set(field, kept);
    for (const other of trusted)
      if (isConflict(field, kept.facts, other.facts)) merge.conflicts.push({ field, kept, other });
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
  return { facts, ...merge };
}

interface Merge {
  from: Map<Field, HarvestedStandard>;
  conflicts: FieldConflict[];
}

/** Whether a record tells of an earlier stage or another dress of the document than the one that names it. */
function isShadow(one: HarvestedStandard, lead: HarvestedStandard): boolean {
  const isFinal = ({ is_dated: isDated, is_draft: isDraft }: HarvestedStandard): boolean =>
    isDated && !isDraft;
  return (one.is_product && !lead.is_product) || (isFinal(lead) && !isFinal(one));
}

function isEmpty(value: HarvestedFacts[Field]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The record with the longest date that begins like the most trusted one. */
function mostExact(
  first: HarvestedStandard,
  trusted: readonly HarvestedStandard[],
): HarvestedStandard {
  const date = first.facts.publication_date ?? '';
  return trusted
    .filter(({ facts }) => facts.publication_date?.startsWith(date))
    .reduce((best, one) => (lengthOfDate(one) > lengthOfDate(best) ? one : best), first);
}

function lengthOfDate({ facts }: HarvestedStandard): number {
  return facts.publication_date?.length ?? 0;
}

function isConflict(field: Field, a: HarvestedFacts, b: HarvestedFacts): boolean {
  switch (field) {
    case 'title_en':
    case 'title_fr':
      return normaliseTitle(a[field] ?? '') !== normaliseTitle(b[field] ?? '');
    case 'publication_date':
      return !(a[field] ?? '').startsWith(b[field] ?? '');
    case 'state':
      return a.state?.state !== b.state?.state;
    case 'ics_codes':
      return !isNested(a.ics_codes, b.ics_codes);
    case 'committees':
      return !isNested(a.committees.map(nameOf), b.committees.map(nameOf));
    case 'edition':
      return a.edition !== b.edition;
    case 'scope_en':
    case 'publisher_record_id':
    case 'url':
      return false;
  }
}

function nameOf({ name }: { name: string }): string {
  return name;
}

/** Whether one list holds the other. */
function isNested(a: readonly string[], b: readonly string[]): boolean {
  return a.every((one) => b.includes(one)) || b.every((one) => a.includes(one));
}
