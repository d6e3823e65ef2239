import type { ConceptRow, FindingRow } from '../../schemas/types.ts';
import type { Claim, ClaimPredicate } from '../extract/extraction.ts';
import { shortHash } from '../normalise/short-hash.ts';
import { judgeQuantity } from './judge-quantity.ts';
import { makeFinding } from './make-finding.ts';
import { placeOf } from './place-of.ts';
import type { CountedItem, DocumentView } from './view-document.ts';
import { waysToCount } from './ways-to-count.ts';
import type { Way } from './ways-to-count.ts';

type Verdict = FindingRow['verdict'];

/** One way to count, and what it gives. */
interface Reading {
  rule: string;
  value: string;
  isRight: boolean;
}

const SAYS: Record<Verdict, Pick<FindingRow, 'severity'> & { words: string }> = {
  holds: { severity: 'note', words: 'is right' },
  depends: { severity: 'note', words: 'is right by some ways of counting only' },
  fails: { severity: 'issue', words: 'is wrong, however one counts' },
};

/**
 * What a document states about numbers of its own concepts, counted again in every way that its words allow. A
 * statement holds where all ways give its number, fails where none does, and else depends on the way.
 */
export function checkClaims(view: DocumentView): FindingRow[] {
  return view.extraction.claims.flatMap((claim) => {
    const readings = claim.subject === 'gap' ? countGaps(claim, view) : countItems(claim, view);
    if (readings.length === 0) return [];
    const right = readings.filter(({ isRight }) => isRight).length;
    const verdict = right === readings.length ? 'holds' : right > 0 ? 'depends' : 'fails';
    return [judged(claim, verdict, readings)];
  });
}

function judged(claim: Claim, verdict: Verdict, readings: readonly Reading[]): FindingRow {
  return makeFinding({
    kind: 'claim_checked',
    severity: SAYS[verdict].severity,
    rule_id: `counted-${shortHash(claim.text)}`,
    subject_id: claim.subject,
    concept_id: null,
    source_id: claim.origin.source_id,
    place: placeOf(claim.origin),
    summary: `“${claim.text}” ${SAYS[verdict].words}.`,
    claim: claim.text,
    readings: readings.map(({ rule, value }) => ({ rule, value })),
    verdict,
  });
}

/** `seven gaps`: the numbers that are marked, or the highest of them. */
function countGaps(claim: Claim, { extraction }: DocumentView): Reading[] {
  const isOfThem = claim.predicates.every(
    ({ object, is_negated: not }) => object === 'listing' && !not,
  );
  const numbers = extraction.listings.flatMap(({ gaps }) => gaps.map(({ number }) => number));
  if (!isOfThem || numbers.length === 0) return [];
  const count = new Set(numbers).size;
  const ways = [
    { rule: 'gaps that are marked', count },
    { rule: 'highest number of a gap', count: Math.max(...numbers) },
  ];
  return ways.flatMap((way) => {
    const isRight = judgeQuantity(claim, way.count, way.count);
    return isRight === null ? [] : [{ rule: way.rule, value: String(way.count), isRight }];
  });
}

function countItems(claim: Claim, view: DocumentView): Reading[] {
  const ways = combine(claim.predicates);
  if (ways === null) return [];
  const found = listsMeant(claim, view).flatMap(({ name, items }) =>
    ways.map((way) => ({ name, way, items, hits: items.filter(way.holds) })),
  );
  return withoutEqual(found).flatMap(({ name, way, items, hits }) => {
    const one = reading(claim, `${name}; ${way.name}`, hits.length, items.length);
    return one ?? [];
  });
}

interface Count {
  name: string;
  way: Way;
  items: readonly CountedItem[];
  hits: readonly CountedItem[];
}

/**
 * Two ways that give the same items of a list are one, where what sets them apart does not occur; so are two lists where the
 * same way gives the same numbers.
 */
function withoutEqual(counts: readonly Count[]): Count[] {
  return counts.filter(
    (count, index) => !counts.slice(0, index).some((other) => isEqual(other, count)),
  );
}

function isEqual(one: Count, other: Count): boolean {
  if (one.name !== other.name)
    return (
      one.way.name === other.way.name &&
      one.hits.length === other.hits.length &&
      one.items.length === other.items.length
    );
  return (
    one.hits.length === other.hits.length &&
    one.hits.every((item, index) => item === other.hits[index])
  );
}

/**
 * The lists that a statement may count: those with as many items as it names; else the tables and clauses of the document. A list in the
 * text counts only for what it is, a list of names.
 */
function listsMeant(
  claim: Claim,
  { lists }: DocumentView,
): { name: string; items: CountedItem[] }[] {
  const isOfNames = claim.predicates.every(({ object }) => object === 'listing');
  const all = Object.entries(lists)
    .filter(([name]) => isOfNames || name !== 'items of the list in the text')
    .map(([name, items]) => ({ name, items: items.filter((item) => isCounted(item, claim)) }))
    .filter(({ items }) => items.length > 0);
  const named = all.filter(({ items }) => items.length === claim.out_of);
  return named.length > 0 ? named : all;
}

function isCounted({ kind }: CountedItem, { subject }: Claim): boolean {
  return subject === 'concept' || subject === (kind satisfies ConceptRow['kind']);
}

/** Every way of one part with every way of the others; null where a part cannot be counted. */
function combine(predicates: readonly ClaimPredicate[]): Way[] | null {
  return predicates.reduce<Way[] | null>((combined, predicate) => {
    const ways = waysToCount(predicate);
    if (combined === null || ways === null) return null;
    if (predicate.object === 'listing' && combined.length > 0) return combined;
    if (combined.length === 0) return ways;
    return combined.flatMap((one) =>
      ways.map((other) => ({
        name: `${one.name}; ${other.name}`,
        holds: (item) => one.holds(item) && other.holds(item),
      })),
    );
  }, []);
}

function reading(claim: Claim, rule: string, count: number, size: number): Reading | null {
  const isRight = judgeQuantity(claim, count, size);
  return isRight === null ? null : { rule, value: `${count} of ${size}`, isRight };
}
