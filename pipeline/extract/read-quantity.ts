import { BOUNDS, QUANTIFIERS } from '../wording/compile-claim-words.ts';
import type { ClaimWords } from '../wording/compile-claim-words.ts';
import type { Claim } from './extraction.ts';

/** A quantity in a sentence, with what it counts and where it stands. */
export interface Counted extends Pick<Claim, 'quantity' | 'out_of' | 'subject'> {
  start: number;
  end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * What a match of the grammar says: `at least six of the nine enablers` is 6, at least, out of 9, of enablers. A quantity
 * without a noun counts what was counted `before`; null where nothing was.
 */
export function readQuantity(
  match: RegExpExecArray,
  before: Counted | null,
  words: ClaimWords,
): Counted | null {
  const groups: Groups = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  const quantity = quantityOf(groups, words);
  const subject = words.valueOf('subject', groups['subject'] ?? '') ?? before?.subject ?? null;
  if (subject === null) return null;
  if (groups['subject'] === undefined)
    return { ...place, quantity, subject, out_of: before === null ? null : wholeOf(before) };
  const total = groups['total'] ?? groups['over'];
  return {
    ...place,
    quantity,
    subject,
    out_of: total === undefined ? null : words.numberOf(total),
  };
}

/** `Of the nine enablers, two …`: what was counted before may be the whole itself. */
function wholeOf({ out_of: outOf, quantity }: Counted): number | null {
  return outOf ?? (quantity.kind === 'number' ? quantity.number : null);
}

function quantityOf(groups: Groups, words: ClaimWords): Claim['quantity'] {
  const number = (name: string) => {
    const written = groups[name];
    return written === undefined ? null : words.numberOf(written);
  };
  const bound = boundOf(groups, words);
  const except = number('except');
  if (except !== null) return { kind: 'all_but', number: except, bound };
  if (groups['percent'] !== undefined) return { kind: 'share', number: number('number'), bound };
  const kind = QUANTIFIERS.find((name) => groups[name] !== undefined);
  if (kind === undefined) return { kind: 'number', number: number('number'), bound };
  const share = kind === 'share' ? Number(words.valueOf('share', groups['share'] ?? '')) : null;
  return { kind, number: share ?? number('but') ?? number('left'), bound };
}

/** `or more` stands behind the number; only two of the bounds can. */
function boundOf(groups: Groups, words: ClaimWords): Claim['quantity']['bound'] {
  const { after } = groups;
  if (after !== undefined) return words.hasRole('at_least', after) ? 'at_least' : 'at_most';
  return BOUNDS.find((name) => groups[name] !== undefined) ?? 'exactly';
}
