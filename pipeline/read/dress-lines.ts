import type { Element } from 'domhandler';
import { foldSpace } from './document.ts';
import type { DressedLine } from './document.ts';

/** How a stretch of text is set. */
export interface Dress {
  is_bold: boolean;
  is_italic: boolean;
}

/** Elements that browsers set in bold or italics; `dfn` marks the term that is defined (HTML standard, dfn element). */
const BOLD = new Set(['b', 'strong', 'dfn']);
const ITALIC = new Set(['i', 'em', 'cite', 'var']);

/** How the text in an element is set: by the element, by its style, else as around it. */
export function dressOf({ name, attribs }: Element, outer: Dress): Dress {
  const style = attribs['style'] ?? '';
  const weight = /font-weight\s*:\s*([\w]+)/iu.exec(style)?.[1]?.toLowerCase();
  const slant = /font-style\s*:\s*(\w+)/iu.exec(style)?.[1]?.toLowerCase();
  return {
    is_bold:
      weight === undefined ? outer.is_bold || BOLD.has(name) : /^(?:bold|[6-9]00)/.test(weight),
    is_italic: slant === undefined ? outer.is_italic || ITALIC.has(name) : slant !== 'normal',
  };
}

/** Takes text and breaks in reading order and gives the lines that they make. */
export interface LineDresser {
  add: (text: string, dress: Dress) => void;
  /** A line break; two in a row leave a gap before the next line. */
  breakLine: () => void;
  /** The start or end of a block: ends the line, if there is one, and leaves no gap. */
  breakBlock: () => void;
  lines: () => DressedLine[];
}

interface Run extends Dress {
  text: string;
}

/** What may stand before and between bold words: white space, and the number of an entry. */
const BEFORE = /^[\s\u00A0]*(?:(?:[A-Z]|\d+)(?:[.-]\d+)*\.?)?[\s\u00A0]*$/u;
/** What may stand between the bold and the italic words at the start of a line. */
const BETWEEN = /^[\s\u00A0,;:(]*$/u;

/**
 * Collects runs of text as lines that tell which words at their start are bold and which are italic:
 * `<b>bearing</b>, <i>machines</i>` is a line with the bold lead `bearing` and the italic lead `machines`.
 */
export function newLineDresser(): LineDresser {
  const done: DressedLine[] = [];
  let runs: Run[] = [];
  let hasGap = false;
  const end = (): boolean => {
    const line = dressLine(runs, hasGap && done.length > 0);
    runs = [];
    if (line === null) return false;
    done.push(line);
    hasGap = false;
    return true;
  };
  return {
    add: (text, dress) => void runs.push({ ...dress, text }),
    breakLine: () => {
      if (!end()) hasGap = true;
    },
    breakBlock: () => void end(),
    lines: () => {
      end();
      return done;
    },
  };
}

function dressLine(runs: readonly Run[], afterGap: boolean): DressedLine | null {
  const text = foldSpace(runs.map((run) => run.text).join(''));
  if (text === '') return null;
  const bold = leadOf(runs, ({ is_bold: isBold }) => isBold, BEFORE);
  const rest = runs.slice(bold.count);
  const italic = leadOf(rest, ({ is_italic: isItalic }) => isItalic, BETWEEN);
  return { text, bold: bold.text, italic: italic.text, after_gap: afterGap };
}

/** The words of the runs at the start that pass a test; runs of nothing but `filler` may stand before and between them. */
function leadOf(runs: readonly Run[], test: (run: Run) => boolean, filler: RegExp) {
  let count = 0;
  for (const [index, run] of runs.entries()) {
    if (!test(run) && !filler.test(run.text)) break;
    if (test(run)) count = index + 1;
  }
  const words = runs.slice(0, count).map((run) => run.text);
  return { text: foldSpace(words.join('').replace(/^[\s\u00A0,;:]+/u, '')), count };
}
