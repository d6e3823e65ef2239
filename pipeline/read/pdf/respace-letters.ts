import { OPS } from './engine.ts';
import type { Item } from './page.ts';
import type { OperatorList } from './read-rules.ts';

/** Letters that stand apart: `F o r e`; a pair may be set as one, as `re` in `I n t re`. */
const SPACED = /^(?:\S{1,2}\s+){4,}\S{1,2}$/u;
/** A word too short to tell by itself: `( A I )`, `M a i n`. */
const SHORT = /^\S(?:\s\S){1,3}$/u;
/** So many of the parts are single letters. */
const SINGLE = 0.7;

/**
 * Tells the words of runs whose letters are set apart. The engine puts a space into every wider gap, so that letters and
 * words part alike; the operators that paint the page still hold the spaces that were written. Words part at two spaces
 * then, letters at one. A short run set like one of those is a word if it was written as one. A run whose letters the operators do not hold in this order stays as it is.
 *
 * @example respaceLetters(runs, operators) // the run `W h a t i s` is now `W h a t  i s`
 */
export function respaceLetters(items: readonly Item[], operators: OperatorList): Item[] {
  const styles = new Set(items.filter(isSpaced).map(styleOf));
  if (styles.size === 0) return [...items];
  const painted = paintedText(operators);
  const { letters, places } = withoutSpace(painted);
  const isShort = (item: Item) => SHORT.test(item.text) && styles.has(styleOf(item));
  let from = 0;
  return items.map((item) => {
    if (!isSpaced(item)) return isShort(item) ? asWord(item, painted) : item;
    const wanted = withoutSpace(item.text).letters;
    const next = letters.indexOf(wanted, from);
    const at = next === -1 ? letters.indexOf(wanted) : next;
    if (at === -1) return item;
    from = at + wanted.length;
    const words = painted.slice(places[at], (places[from - 1] ?? 0) + 1).split(/\s+/u);
    return { ...item, text: words.map((word) => Array.from(word).join(' ')).join('  ') };
  });
}

function isSpaced({ text }: Item): boolean {
  const parts = text.split(/\s+/u);
  const single = parts.filter((part) => part.length === 1).length;
  return SPACED.test(text) && single >= SINGLE * parts.length;
}

function styleOf({ font, size }: Item): string {
  return `${font} ${Math.round(size * 2)}`;
}

/** The run without its spaces where the page was painted with that word. */
function asWord(item: Item, painted: string): Item {
  const word = item.text.replace(/\s/gu, '');
  return painted.includes(word) ? { ...item, text: word } : item;
}

/** The signs of a text that are no space, and where each stands. */
function withoutSpace(text: string): { letters: string; places: number[] } {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { letters: places.map((place) => text.charAt(place)).join(''), places };
}

/** The glyphs that a page paints, in their order, as text. */
function paintedText({ fnArray, argsArray }: OperatorList): string {
  return fnArray
    .map((operator, index) => (operator === OPS.showText ? glyphText(argsArray[index]) : ''))
    .join('');
}

function glyphText(args: unknown): string {
  const lists: unknown[] = Array.isArray(args) ? args : [];
  const glyphs: unknown[] = lists.flat();
  return glyphs.map(signOf).join('');
}

function signOf(glyph: unknown): string {
  if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) return '';
  return typeof glyph.unicode === 'string' ? glyph.unicode : '';
}
