import { isInFlow } from '../read/document.ts';
import type { Document } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { ClaimWords } from '../wording/compile-claim-words.ts';
import type { ConceptKind } from '../wording/compile-headings.ts';
import type { Claim } from './extraction.ts';
import { readPredicate } from './read-predicate.ts';
import { readQuantity } from './read-quantity.ts';
import type { Counted } from './read-quantity.ts';
import { splitSentences } from './split-sentences.ts';

/** A longer sentence is no prose. */
const LONGEST_SENTENCE = 1500;

/**
 * The statements of a document about numbers of its own concepts, gaps or definitions, in its own words: `Six of the nine
 * enablers have a main TC`. A quantity without a noun counts what was counted before it: `and one has a dedicated TC`.
 * What is only a condition (`where no committee …`) states nothing. Whether a statement is true is not asked here.
 */
export function extractClaims(document: Document, { claimWords, headings }: Reference): Claim[] {
  let before: Counted | null = null;
  let kind: ConceptKind | null = null;
  return document.blocks.filter(isInFlow).flatMap((block) => {
    if (block.kind !== 'list_item') before = null;
    if (block.kind === 'heading') {
      kind = headings.kindIn(block.text);
      return [];
    }
    return splitSentences(block.text).flatMap((sentence) => {
      if (sentence.length > LONGEST_SENTENCE) return [];
      const counted = findCounted(sentence, before, claimWords);
      before = counted.at(-1) ?? before;
      const origin = { source_id: document.source_id, ...block.place, place: 'statement' };
      const remedy = kind === null ? null : readRemedy(sentence, kind, claimWords);
      const claims = counted.map((one, index) =>
        readClaim(sentence, one, counted[index + 1]?.start, claimWords),
      );
      return [remedy, ...claims].flatMap((claim) => (claim === null ? [] : { ...claim, origin }));
    });
  });
}

/**
 * `Where there is no definition, a tentative one …` in a section on one kind of concept: what was missing has been
 * supplied, so that now each of them has it. Null for any other sentence, and for what only should be done.
 */
function readRemedy(
  sentence: string,
  subject: ConceptKind,
  words: ClaimWords,
): Omit<Claim, 'origin'> | null {
  const [condition = '', ...rest] = sentence.split(/,\s+/u);
  const remedy = rest.join(', ');
  if (!words.condition.test(condition) || words.modal.test(remedy)) return null;
  const missing = readPredicate(condition, words).find(({ is_negated: isNegated }) => isNegated);
  const given = readPredicate(remedy, words).find(
    ({ object, is_negated: isNegated }) => object === missing?.object && !isNegated,
  );
  if (missing === undefined || given === undefined) return null;
  return {
    text: sentence.replace(words.trailing, ''),
    quantity: { kind: 'all', number: null, bound: 'exactly' },
    out_of: null,
    subject,
    predicates: [{ object: given.object, count: 'any', qualities: [], is_negated: false }],
  };
}

/** The quantities in a sentence, in order, with what they count; one inside of another statement counts nothing. */
function findCounted(sentence: string, before: Counted | null, words: ClaimWords): Counted[] {
  const found: Counted[] = [];
  const matches = [...sentence.matchAll(words.counted), ...sentence.matchAll(words.elliptical)];
  for (const match of matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)) {
    const last = found.at(-1);
    const isInside = last !== undefined && match.index < last.end;
    if (isInside || words.label.test(sentence.slice(0, match.index))) continue;
    const counted = readQuantity(match, last ?? before, words);
    if (counted !== null) found.push(counted);
  }
  return found;
}

/** What a quantity states: by the verb after it, by `there are` before it, or by the words that lead to it. */
function readClaim(
  sentence: string,
  counted: Counted,
  next: number | undefined,
  words: ClaimWords,
): Omit<Claim, 'origin'> | null {
  const after = sentence.slice(counted.end, next).replace(words.trailing, '');
  const lead = sentence.slice(0, counted.start);
  if (words.condition.test(lead)) return null;
  const isLed = !words.existential.test(lead) && !words.verb.test(after);
  if (isLed && (!words.leadsIn.test(lead) || counted.quantity.kind === 'all')) return null;
  const part = isLed ? lead : words.existential.test(lead) ? `${lead} ${after}` : after;
  const predicates = readPredicate(part, words).filter(
    ({ object }) => !isLed || object !== counted.subject,
  );
  if (predicates.length === 0) return null;
  const { quantity, out_of, subject } = counted;
  const text = sentence.slice(isLed ? 0 : counted.start, counted.end + after.length);
  return { text, quantity, out_of, subject, predicates };
}
