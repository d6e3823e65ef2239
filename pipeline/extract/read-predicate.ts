import type { ClaimWords } from '../wording/compile-claim-words.ts';
import type { ClaimPredicate } from './extraction.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * What a statement says of the things that it counts: `are lacking a main TC and have a clear definition` says that a
 * committee is missing and a definition is there. A negation holds until the next verb; where nothing comes after it,
 * it belongs to what stands before it, as in `a definition is missing`.
 */
export function readPredicate(text: string, words: ClaimWords): ClaimPredicate[] {
  const found: ClaimPredicate[] = [];
  let next = fresh(false);
  let end = 0;
  let isOpen = false;
  const endPart = (): void => {
    const last = found.at(-1);
    if (isOpen && last !== undefined) last.is_negated = !last.is_negated;
    next = fresh(false);
    isOpen = false;
  };
  for (const { groups = {}, index, 0: word } of text.matchAll(words.token)) {
    const named: Groups = groups;
    if (named['restart'] !== undefined) endPart();
    if (named['negation'] !== undefined) {
      next.is_negated = !next.is_negated;
      isOpen = true;
    }
    next.count = countOf(named) ?? next.count;
    const quality = words.valueOf('quality', named['quality'] ?? '');
    const isBehind = text.slice(end, index).trim() === '';
    const described = (isBehind ? found.at(-1) : undefined) ?? next;
    if (quality !== null) described.qualities.push(quality);
    const object = words.valueOf('object', named['object'] ?? '');
    if (object === null) continue;
    found.push({ ...next, object });
    next = fresh(next.is_negated);
    isOpen = false;
    end = index + word.length;
  }
  endPart();
  return found;
}

/** What is said of a thing before it is named. */
function fresh(isNegated: boolean): Omit<ClaimPredicate, 'object'> {
  return { count: null, qualities: [], is_negated: isNegated };
}

function countOf(groups: Groups): ClaimPredicate['count'] {
  if (groups['several'] !== undefined) return 'several';
  if (groups['any'] !== undefined) return 'any';
  return groups['one'] === undefined ? null : 'one';
}
