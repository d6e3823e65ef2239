import type { Item, Tag } from './page.ts';
import { multiply, toMatrix } from './read-rules.ts';
import { ARTIFACT } from './read-tags.ts';
import type { Matrix } from './read-rules.ts';

/** A run of text as the engine gives it. */
export interface RawText {
  str: string;
  transform: readonly unknown[];
  width: number;
  fontName: string;
}

/** The begin or end of marked content. */
export interface RawMark {
  type: string;
  id?: string | null;
  tag?: string;
}

/** What is known of a font: its name, such as `ABCDEF+Lato-Bold`, and whether the file calls it bold or italic. */
export interface Font {
  name: string;
  is_bold: boolean;
  is_italic: boolean;
}

const BOLD = /bold|black|heavy|demi(?!sans)|semibd|-bd\b|cmbx/i;
const ITALIC = /italic|oblique|slanted|kursiv|-(?:bold)?it\b|cmti/i;
/** Part of the size that stands above and below the baseline. */
const ASCENT = 0.78;
const DESCENT = 0.22;
/** Lower than this, a slope is a rounding error. */
const MAX_SLOPE = 0.05;

/**
 * The runs of text of a page that stand upright. A hyphen that a typesetter added at a line end is told by its
 * replacement text (ISO 32000-1, 14.9.4): the engine reports a mark without identifier directly before it. `tags` are
 * those of the page's structure tree, by the identifier of the marked content.
 */
export function readItems(
  raw: readonly (RawText | RawMark)[],
  base: Matrix,
  fontOf: (name: string) => Font,
  tags: ReadonlyMap<string, Tag> = new Map(),
): Item[] {
  const items: Item[] = [];
  const marks: string[] = [];
  let isReplaced = false;
  let space = false;
  for (const entry of raw) {
    if (!('str' in entry)) {
      follow(entry, marks);
      isReplaced = opensReplacement(entry) || (isReplaced && !entry.type.startsWith('begin'));
      continue;
    }
    const item = readItem(entry, base, fontOf(entry.fontName));
    if (item === null) {
      space ||= entry.str !== '';
      continue;
    }
    setTag(item, tags.get(marks.at(-1) ?? ''));
    if (isReplaced && item.text === '-') item.text = '\u00AD';
    item.has_space_before ||= space;
    items.push(item);
    isReplaced = false;
    space = false;
  }
  return items;
}

/** Keeps the identifiers of the marked content that is open; content without one belongs to that around it. */
function follow(mark: RawMark, marks: string[]): void {
  if (mark.type.startsWith('begin')) marks.push(markOf(mark) ?? marks.at(-1) ?? '');
  else marks.pop();
}

/** Sets it in place: objects that are copied with one more key take several times the memory and time. */
function setTag(item: Item, tag: Tag | undefined): void {
  if (tag !== undefined) item.tag = tag;
}

function markOf({ tag, id }: RawMark): string | null | undefined {
  return tag === ARTIFACT ? ARTIFACT : id;
}

function opensReplacement({ type, tag, id }: RawMark): boolean {
  return type === 'beginMarkedContentProps' && tag === 'Span' && (id ?? '') === '';
}

/** One run; null where it is blank or does not stand upright. */
function readItem({ str, transform, width }: RawText, base: Matrix, font: Font): Item | null {
  const text = str.trim();
  const [a, b, c, d, x, baseline] = multiply(base, toMatrix(transform));
  const length = Math.hypot(a, b);
  if (text === '' || length === 0 || a <= 0 || Math.abs(b) > MAX_SLOPE * length) return null;
  const size = Math.hypot(c, d);
  const scaled = width * Math.hypot(base[0], base[1]);
  const [before, after] = [str.length - str.trimStart().length, str.length - str.trimEnd().length];
  const letter = scaled / str.length;
  return {
    kind: 'text',
    text,
    x0: x + before * letter * SPACE_WIDTH,
    x1: x + scaled - after * letter * SPACE_WIDTH,
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
    baseline,
    size,
    font: font.name,
    is_bold: font.is_bold || BOLD.test(font.name),
    is_italic: font.is_italic || ITALIC.test(font.name),
    has_space_before: before > 0,
    has_space_after: after > 0,
  };
}

/** Width of a space, as part of that of a letter. */
const SPACE_WIDTH = 0.5;

/** By how many quarter turns most of the text of a page is turned, counter-clockwise: 0, 1, 2 or 3. */
export function mainTurn(raw: readonly (RawText | RawMark)[], base: Matrix): number {
  const letters = [0, 0, 0, 0];
  for (const entry of raw) {
    if (!('str' in entry)) continue;
    const [a, b] = multiply(base, toMatrix(entry.transform));
    const turn = (Math.round((Math.atan2(-b, a) * 2) / Math.PI) + 4) % 4;
    letters[turn] = (letters[turn] ?? 0) + entry.str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}
