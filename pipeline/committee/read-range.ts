import type { CommitteePath } from './committee.ts';
import { isMark } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';

const LONGEST_RANGE = 50;

/** Reads one item of a list at an index; `withoutKind` allows a bare number. */
export type ReadItem = (index: number, withoutKind: boolean) => Reading<CommitteePath> | undefined;

/**
 * Reads the rest of a range at `index`, behind its first committee: `to 5` or `– WG 5` behind `ISO/TC 184/SC 4/WG 1` gives WG 2
 * to WG 5, all with the words of the last. `undefined` where no range is.
 */
export function readRange(
  tokens: readonly Token[],
  index: number,
  first: CommitteePath,
  readItem: ReadItem,
): (Reading<CommitteePath[]> & { from: number }) | undefined {
  const from = skipRangeMark(tokens, index);
  const last = from === index ? undefined : readItem(from, true);
  const value = last && fillRange(first, last.value);
  return value && { value, next: last.next, from };
}

/** The index after `-`, `–`, `to` or `through`; the index itself where none of them stands there. */
function skipRangeMark(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const isWord = ['to', 'through'].includes(token?.text.toLowerCase() ?? '');
  return isWord || isMark(token, '-–') ? index + 1 : index;
}

/** What follows the first up to the last; only groups of one committee stand in a row: `from ISO/TC 184 to TC 199` is no range. */
function fillRange(first: CommitteePath, last: CommitteePath): CommitteePath[] | undefined {
  const [low, high] = [first.steps.at(-1), last.steps.at(-1)];
  const isTop = last.publishers.length > 0 && last.steps.length < 2;
  if (isTop || high === undefined || low?.kind !== high.kind) return undefined;
  const count = Number(high.number) - Number(low.number);
  if (!(count > 0 && count <= LONGEST_RANGE)) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const step = { kind: high.kind, number: String(Number(low.number) + index + 1) };
    return { ...last, steps: [...last.steps.slice(0, -1), step] };
  });
}
