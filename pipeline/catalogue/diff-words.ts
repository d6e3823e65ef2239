/** A stretch of words that two texts share, or that only one of them has. */
export interface WordRun {
  text: string;
  mark: 'same' | 'added' | 'removed';
}

/**
 * How a text came to be another, word by word, with the fewest words changed: `a big cell` → `a small cell` is `a`,
 * removed `big`, added `small`, `cell`. Words differ by their letters, not by their case or the space between them.
 * Without the added runs it reads as the first text, without the removed ones as the second.
 */
export function diffWords(from: string, to: string): WordRun[] {
  const [left, right] = [wordsOf(from), wordsOf(to)];
  const lengths = commonLengths(left, right);
  const marked: WordRun[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    const [removed, added] = [left[at], right[other]];
    if (removed !== undefined && added !== undefined && isSame(removed, added)) {
      marked.push({ text: added, mark: 'same' });
      [at, other] = [at + 1, other + 1];
    } else if (removed !== undefined && isLonger(lengths, at, other)) {
      marked.push({ text: removed, mark: 'removed' });
      at += 1;
    } else if (added !== undefined) {
      marked.push({ text: added, mark: 'added' });
      other += 1;
    }
  }
  return joinRuns(marked);
}

/** How much of two texts is the same, of a hundred words. */
export function likeness(from: string, to: string): number {
  const [left, right] = [wordsOf(from), wordsOf(to)];
  const shared = commonLengths(left, right)[0]?.[0] ?? 0;
  const words = left.length + right.length;
  return words === 0 ? 100 : Math.round((200 * shared) / words);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The length of the longest common sequence of the words from each place on. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  for (let at = left.length - 1; at >= 0; at -= 1)
    for (let other = right.length - 1; other >= 0; other -= 1) {
      const [here, below] = [lengths[at] ?? [], lengths[at + 1] ?? []];
      here[other] = isSame(left[at] ?? '', right[other] ?? '')
        ? (below[other + 1] ?? 0) + 1
        : Math.max(below[other] ?? 0, here[other + 1] ?? 0);
    }
  return lengths;
}

/** Whether leaving out the word of the first text loses no common word; at the end of the second text it never does. */
function isLonger(lengths: readonly (readonly number[])[], at: number, other: number): boolean {
  const right = lengths[at]?.[other + 1];
  return right === undefined || (lengths[at + 1]?.[other] ?? 0) >= right;
}

function joinRuns(words: readonly WordRun[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const { text, mark } of words) {
    const last = runs.at(-1);
    if (last?.mark === mark) last.text += ` ${text}`;
    else runs.push({ text, mark });
  }
  return runs;
}
