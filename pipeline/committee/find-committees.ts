import type { Committee, CommitteeName } from './committee.ts';
import type { CommitteeVocabulary } from './compile-committees.ts';
import { readList } from './read-list.ts';
import type { ListItem } from './read-list.ts';
import { readTokens } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';
import { resolveCommittee } from './resolve-committee.ts';

/** A committee named in a text: `text.slice(start, end)` are the words. */
export interface CommitteeMention {
  start: number;
  end: number;
  text: string;
  committee: Committee;
}

/**
 * Finds every committee named in a text or table cell, with exact spans, in reading order. Names may run over line ends.
 * A list that shares its head gives one mention per item: `ISO/IEC JTC1 (WG13, SC17)` gives WG 13 and SC 17 of
 * ISO/IEC JTC 1, each with the span of its own words. A label without publisher counts only when it has two levels
 * (`TC 184/SC 4`), begins with JTC, or the publisher follows from `context`.
 */
export function findCommittees(
  text: string,
  vocabulary: CommitteeVocabulary,
  context?: string,
): CommitteeMention[] {
  const tokens = readTokens(text, vocabulary.phrases);
  const mentions: CommitteeMention[] = [];
  for (let index = 0; index < tokens.length;) {
    const list = readClearList(tokens, index, vocabulary, context);
    for (const { value, from, to } of list?.value ?? []) {
      const committee = resolveCommittee(value, vocabulary, context);
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      if ('reason' in committee) continue;
      mentions.push({ start, end, text: text.slice(start, end), committee });
    }
    index = list?.next ?? index + 1;
  }
  return mentions;
}

/** The list of names that begins at `index`, unless the first is too vague for running text. */
function readClearList(
  tokens: readonly Token[],
  index: number,
  vocabulary: CommitteeVocabulary,
  context: string | undefined,
): Reading<ListItem[]> | undefined {
  const list = mayBegin(tokens[index]) ? readList(tokens, index, vocabulary) : undefined;
  const [first] = list?.value ?? [];
  return first !== undefined && isClear(first.value, vocabulary, context) ? list : undefined;
}

/** A name begins with a publisher, a kind or a body. */
function mayBegin(token: Token | undefined): boolean {
  if (!token?.isFoundInText) return false;
  return token.type === 'publisher' || token.type === 'kind' || token.type === 'body';
}

/** Whether a name in running text says enough to be taken for a committee. */
function isClear(
  name: CommitteeName,
  vocabulary: CommitteeVocabulary,
  context: string | undefined,
): boolean {
  if ('parents' in name || name.body !== null || name.publishers.length > 0) return true;
  const [top, second] = name.steps;
  const isKnown = (vocabulary.kinds.get(top?.kind ?? '')?.default_publishers ?? []).length > 0;
  return second !== undefined || isKnown || context !== undefined;
}
