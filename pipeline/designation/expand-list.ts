import type { Designation } from './designation.ts';
import { matchAt, type Match } from './match-at.ts';

/** One more document that a list or range names, and where: `-11` in `ISO 10303-1, -11 and -21`. */
export interface ListItem {
  start: number;
  end: number;
  designation: Designation;
}

const NEXT_PART =
  /(?:\s*[,;&]\s*(?:and\s+|or\s+|und\s+|et\s+)?|\s+(and|or|und|et|to|through|bis|à)\s+)-\s?(\d{1,5}[A-Z]?(?:-\d+)*)(?:\s*:\s*((?:19|20)\d\d))?(?![\p{L}\d])/uy;
const PARTS = /,?\s+parts\s+(?=\d)/iy;
const NEXT_OF_PARTS =
  /(\s*[,;&]\s*(?:and\s+|or\s+)?|\s+(?:and|or|to|through)\s+|\s*-\s*|)(\d{1,4})(?![\p{L}\d]|[.:]\d)/uy;
const NEXT_NUMBER =
  /(?:\s*[,&]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?!(?:19|20)[0-3]\d\b(?!:))(\d{4,5})(?:-(\d+(?:-\d+)*))?(?::((?:19|20)\d\d))?(?=\s*[.,;)\]]|\s+(?:and|or|series|family)\b|\s*$)/uy;
const RANGES = ['to', 'through', 'bis', 'à', '-'];
const LONGEST_RANGE = 100;

/**
 * Reads what a list or a range adds to the name before it. In: a text, the start and end of a name in it, and what it
 * names. Out: the further documents in order; the parts inside a range have the place of the whole range.
 *
 * `IEC 61131-1 to -3` adds parts 2 and 3; `ISO 10303-1, -11 and -21` adds 11 and 21; `ISO/IEC 27001 and 27002` adds one.
 */
export function expandList(
  text: string,
  start: number,
  end: number,
  designation: Designation,
): ListItem[] {
  const { style, supplements, adopts, part } = designation;
  if (style.includes('{') || supplements.length > 0 || adopts !== null) return [];
  const base = { ...designation, date: null, all_parts: false };
  if (part !== null) return moreParts(text, start, end, base);
  const parts = partsByWord(text, start, end, base);
  return parts.length > 0 ? parts : moreNumbers(text, end, base);
}

function moreParts(text: string, start: number, at: number, base: Designation): ListItem[] {
  const items: ListItem[] = [];
  let last = base.part ?? '';
  for (const { groups, end } of matchesFrom(NEXT_PART, text, at)) {
    const [whole = '', joint = '', part = '', date = ''] = groups;
    for (const between of RANGES.includes(joint) ? partsBetween(last, part) : []) {
      items.push({ start, end, designation: { ...base, part: between } });
    }
    const from = end - whole.length + whole.indexOf('-');
    items.push({ start: from, end, designation: { ...base, part, date: orNull(date) } });
    last = part;
  }
  return items;
}

function partsByWord(text: string, start: number, at: number, base: Designation): ListItem[] {
  const word = matchAt(PARTS, text, at);
  const items: ListItem[] = [];
  let last = '';
  for (const { groups, end } of word === null ? [] : matchesFrom(NEXT_OF_PARTS, text, word.end)) {
    const [, joint = '', part = ''] = groups;
    const parts = RANGES.includes(joint.trim()) ? [...partsBetween(last, part), part] : [part];
    for (const each of parts) items.push({ start, end, designation: { ...base, part: each } });
    last = part;
  }
  return items;
}

function moreNumbers(text: string, at: number, base: Designation): ListItem[] {
  return matchesFrom(NEXT_NUMBER, text, at).map(({ groups, end }) => {
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
