import type { CommitteeName, CommitteePath, CommitteeStep } from './committee.ts';
import type { CommitteeVocabulary } from './compile-committees.ts';
import { formatStep } from './format-committee.ts';
import { attach, readName, readOuter } from './read-name.ts';
import { isBelow, readSteps } from './read-path.ts';
import { readRange } from './read-range.ts';
import type { ReadItem } from './read-range.ts';
import { readNumber } from './read-step.ts';
import { isMark } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';

/** Bounds the work on a list whose head never comes. */
const LONGEST_LIST = 40;

/** One committee of a list, and the tokens that are its own words: from `from` up to, not including, `to`. */
export interface ListItem<Name = CommitteeName> {
  value: Name;
  from: number;
  to: number;
}

/**
 * Reads the list that begins at `index`. In `ISO/TC 184/SC 1, SC 4 and SC 5` the name is the first of three items, in
 * `ISO/IEC JTC1 (WG13, SC17)` it is only what the two items share, in `SC 4 and SC 5 of ISO/TC 184` that comes last. A
 * name without a list is the one item.
 */
export function readList(
  tokens: readonly Token[],
  index: number,
  vocabulary: CommitteeVocabulary,
): Reading<ListItem[]> | undefined {
  const upward = readUpwardList(tokens, index, vocabulary);
  if (upward !== undefined) return upward;
  const name = readName(tokens, index, vocabulary);
  if (name === undefined) return undefined;
  const first = { value: name.value, from: index, to: name.next };
  if ('parents' in name.value) return { value: [first], next: name.next };
  const path = name.value;
  const inner = readInner(tokens, name.next, path, vocabulary);
  if (inner !== undefined) return inner;
  const isPlural = tokens.slice(index, name.next).some(isPluralKind);
  const more = readItems(tokens, name.next, path, isPlural, (at, withoutKind) =>
    readSibling(tokens, at, path, withoutKind, vocabulary),
  );
  return { value: [first, ...more.value], next: more.next };
}

/** `SC 4 and SC 5 of ISO/TC 184`, `Working Groups 12 and 15 of ISO/TC 184/SC 4`: two items and more. */
function readUpwardList(
  tokens: readonly Token[],
  index: number,
  vocabulary: CommitteeVocabulary,
): Reading<ListItem[]> | undefined {
  const [kind] = tokens.slice(index, index + 1);
  if (kind?.type !== 'kind') return undefined;
  const head = readSteps(tokens, index, vocabulary, () => true);
  const path = { publishers: [], body: null, steps: head.value };
  const more = readItems(tokens, head.next, path, isPluralKind(kind), (at, withoutKind) =>
    readSibling(tokens, at, path, withoutKind, vocabulary),
  );
  const outer = more.value.length > 0 ? readOuter(tokens, more.next, vocabulary) : undefined;
  if (outer === undefined) return undefined;
  const items = [{ value: path, from: index, to: head.next }, ...more.value];
  const value = items.flatMap((item) => {
    const attached = attach(item.value.steps, outer.value, vocabulary);
    return attached === undefined ? [] : [{ ...item, value: attached }];
  });
  return value.length === items.length ? { value, next: outer.next } : undefined;
}

/** `(WG 13, SC 17 and 27)` after a committee: its items, or undefined where the bracket holds something else. */
function readInner(
  tokens: readonly Token[],
  index: number,
  path: CommitteePath,
  vocabulary: CommitteeVocabulary,
): Reading<ListItem[]> | undefined {
  if (!isMark(tokens[index], '(')) return undefined;
  const above = path.steps.at(-1);
  const head = readSteps(
    tokens,
    index + 1,
    vocabulary,
    (step) => above === undefined || isBelow(step, above, vocabulary),
  );
  if (head.value.length === 0) return undefined;
  const value = { ...path, steps: [...path.steps, ...head.value] };
  const first = { value, from: index + 1, to: head.next };
  const more = readItems(tokens, head.next, value, true, (at, withoutKind) =>
    readSibling(tokens, at, value, withoutKind, vocabulary, path.steps.length),
  );
  return { value: [first, ...more.value], next: more.next };
}

/** Items after commas, semicolons, `and`, `or`, `&`, and all of a range (`WG 1 to 5`). */
function readItems(
  tokens: readonly Token[],
  index: number,
  first: CommitteePath,
  withoutKind: boolean,
  readItem: ReadItem,
): Reading<ListItem<CommitteePath>[]> {
  const value: ListItem<CommitteePath>[] = [];
  let next = index;
  while (value.length < LONGEST_LIST) {
    const last = value.at(-1)?.value ?? first;
    const from = skipListSeparator(tokens, next);
    const item = from === next ? undefined : readItem(from, withoutKind);
    const items = item && { value: [item.value], next: item.next, from };
    const more = items ?? readRange(tokens, next, last, readItem);
    if (more === undefined) break;
    value.push(...more.value.map((path) => ({ value: path, from: more.from, to: more.next })));
    ({ next } = more);
  }
  return { value, next };
}

function skipListSeparator(tokens: readonly Token[], index: number): number {
  const next = isMark(tokens[index], ',;') ? index + 1 : index;
  return isConjunction(tokens[next]) ? next + 1 : next;
}

function isConjunction(token: Token | undefined): boolean {
  return isMark(token, '&') || ['and', 'or'].includes(token?.text.toLowerCase() ?? '');
}

/** `SCs`, `Working Groups`: after these the items may be bare numbers. */
function isPluralKind(token: Token): boolean {
  return token.type === 'kind' && /s$/i.test(token.text);
}

/**
 * An item that repeats a level of `path`: after `ISO/TC 184/SC 1/WG 11`, `SC 4/WG 12` replaces the subcommittee and all
 * below it. A bare number (`65B`) replaces the last number. `fixed` levels are shared by all items of the list.
 */
function readSibling(
  tokens: readonly Token[],
  index: number,
  path: CommitteePath,
  withoutKind: boolean,
  vocabulary: CommitteeVocabulary,
  fixed = 0,
): Reading<CommitteePath> | undefined {
  const bare = readBareNumber(tokens, index, path.steps.at(-1), withoutKind);
  if (bare !== undefined) {
    return { value: { ...path, steps: [...path.steps.slice(0, -1), bare.value] }, next: bare.next };
  }
  const above = path.steps[fixed - 1];
  const level = (step: CommitteeStep): number =>
    path.steps.findIndex(({ kind }) => kind === step.kind);
  const fits = (step: CommitteeStep): boolean =>
    fixed > 0 ? above !== undefined && isBelow(step, above, vocabulary) : level(step) >= 0;
  const item = readSteps(tokens, index, vocabulary, fits);
  const [first] = item.value;
  if (first === undefined) return undefined;
  const kept = fixed > 0 ? fixed : level(first);
  const publishers = kept > 0 ? path.publishers : publishersOf(first, path.publishers, vocabulary);
  const steps = [...path.steps.slice(0, kept), ...item.value];
  return { value: { ...path, publishers, steps }, next: item.next };
}

/** In `IEC/TC 65 and TC 184` the second is not of IEC if the register has it of others only. */
function publishersOf(
  step: CommitteeStep,
  publishers: string[],
  { register }: CommitteeVocabulary,
): string[] {
  const known = register.publishersByLabel.get(formatStep(step));
  const isOther = known !== undefined && !publishers.some((publisher) => known.includes(publisher));
  return isOther ? [] : publishers;
}

/** `65B` after `SC 65A`; a number without a letter only where the list says that numbers follow. */
function readBareNumber(
  tokens: readonly Token[],
  index: number,
  last: CommitteeStep | undefined,
  withoutKind: boolean,
): Reading<CommitteeStep> | undefined {
  if (last === undefined) return undefined;
  const number = readNumber(tokens, index);
  if (number === undefined) return undefined;
  const isLettered = /[A-Z]$/.test(number.value) && /[A-Z]$/.test(last.number);
  return withoutKind || isLettered
    ? { value: { kind: last.kind, number: number.value }, next: number.next }
    : undefined;
}
