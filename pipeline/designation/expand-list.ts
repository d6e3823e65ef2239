import type { ListPatterns } from './compile-lists.ts';
import type { Designation } from './designation.ts';
import { matchAt, type Match } from './match-at.ts';

/** One more document that a list or range names, and where: `-11` in `ISO 10303-1, -11 and -21`. */
export interface ListItem {
  start: number;
  end: number;
  designation: Designation;
}

const LONGEST_RANGE = 100;

/**
 * Reads what a list or a range adds to the name before it. In: a text, the start and end of a name in it, what it
 * names, and the patterns of lists. Out: the further documents in order; the parts inside a range have the place of the whole range.
 *
 * `IEC 61131-1 to -3` adds parts 2 and 3; `ISO 10303-1, -11 and -21` adds 11 and 21; `ISO/IEC 27001 and 27002` adds one.
 */
export function expandList(
  text: string,
  start: number,
  end: number,
  designation: Designation,
  patterns: ListPatterns,
): ListItem[] {
  const { style, supplements, adopts, part } = designation;
  if (style.includes('{') || supplements.length > 0 || adopts !== null) return [];
  const base = { ...designation, date: null, all_parts: false };
  if (part !== null) return moreParts(text, start, end, base, patterns);
  const parts = partsByWord(text, start, end, base, patterns);
  return parts.length > 0 ? parts : moreNumbers(text, end, base, patterns);
}

function moreParts(
  text: string,
  start: number,
  at: number,
  base: Designation,
  { nextPart, isRange }: ListPatterns,
): ListItem[] {
  const items: ListItem[] = [];
  let last = base.part ?? '';
  for (const { groups, end } of matchesFrom(nextPart, text, at)) {
    const [whole = '', joint = '', part = '', date = ''] = groups;
    for (const between of isRange(joint) ? partsBetween(last, part) : []) {
      items.push({ start, end, designation: { ...base, part: between } });
    }
    const from = end - whole.length + whole.indexOf('-');
    items.push({ start: from, end, designation: { ...base, part, date: orNull(date) } });
    last = part;
  }
  return items;
}

function partsByWord(
  text: string,
  start: number,
  at: number,
  base: Designation,
  { parts, nextOfParts, isRange }: ListPatterns,
): ListItem[] {
  const word = matchAt(parts, text, at);
  const items: ListItem[] = [];
  let last = '';
  for (const { groups, end } of word === null ? [] : matchesFrom(nextOfParts, text, word.end)) {
    const [, joint = '', part = ''] = groups;
    const named = isRange(joint) ? [...partsBetween(last, part), part] : [part];
    for (const each of named) items.push({ start, end, designation: { ...base, part: each } });
    last = part;
  }
  return items;
}

function moreNumbers(
  text: string,
  at: number,
  base: Designation,
  { nextNumber }: ListPatterns,
): ListItem[] {
  return matchesFrom(nextNumber, text, at).map(({ groups, end }) => {
    const [whole = '', number = '', part = '', date = ''] = groups;
    const start = end - whole.length + whole.search(/\d/);
    return { start, end, designation: { ...base, number, part: orNull(part), date: orNull(date) } };
  });
}

/** Matches that follow each other without a gap. */
function matchesFrom(pattern: RegExp, text: string, at: number): Match[] {
  const matches: Match[] = [];
  let found = matchAt(pattern, text, at);
  while (found !== null) {
    matches.push(found);
    found = matchAt(pattern, text, found.end);
  }
  return matches;
}

function orNull(group: string): string | null {
  return group === '' ? null : group;
}

/** The parts between two others: 2 and 3 between 1 and 4; none where that is no plain range. */
function partsBetween(first: string, last: string): string[] {
  const [low, high] = [Number(first), Number(last)];
  if (!(high > low && high - low <= LONGEST_RANGE)) return [];
  return Array.from({ length: high - low - 1 }, (_, index) => String(low + 1 + index));
}
