import type { Reference } from '../reference.ts';
import type { EntryWords } from '../wording/compile-entry-words.ts';
import type { EntryLine } from './entry-lines.ts';
import type { ClauseEntry } from './join-languages.ts';
import { isPlausibleEntry } from './is-plausible-entry.ts';
import { inlineDefinition } from './numbered-entries.ts';
import { readEntryParts } from './read-entry-parts.ts';
import { readTermLine } from './read-term-line.ts';
import type { TermText } from './read-term-line.ts';
import { hasFormOfName } from './split-names.ts';
import { splitRunIn } from './split-run-in.ts';

/** The start of an entry without a number: the names on its line, and the definition where that stands beside them. */
interface Opening {
  index: number;
  number: string | null;
  name: TermText;
  definition: string | null;
}

/** Fewer lines with a colon are no list of terms. */
const LEAST_RUN_INS = 2;

/**
 * The entries of one clause of terms that has no numbers: a definition list (`dt`, `dd`), lines in bold or headings with
 * paragraphs under them, or lines of the form `term: definition`.
 */
export function glossaryEntries(
  lines: readonly EntryLine[],
  sourceId: string,
  reference: Reference,
): ClauseEntry[] {
  const openings = findOpenings(lines, reference);
  return openings.flatMap(({ index, number, name, definition }, at): ClauseEntry[] => {
    const line = lines[index];
    if (line === undefined) return [];
    const rest = bodyOf(lines, index, openings[at + 1]?.index ?? lines.length);
    const inline = definition === null ? [] : [inlineDefinition(line, definition)];
    const term = readTermLine(name, reference.entryWords);
    const entry = {
      number,
      ...readEntryParts(term, [...inline, ...rest], reference),
      section: null,
      is_subject: false,
      origin: { source_id: sourceId, ...line.place, place: term.term },
    };
    const labels = rest.map(({ text }) => text).filter(reference.entryWords.startsLabel);
    return isPlausibleEntry(entry, false, reference.entryWords)
      ? [{ entry, clause: line.clause, labels }]
      : [];
  });
}

/** A letter over the entries that begin with it, or several: `B`, `A–C`. */
const LETTERS = /^(?:\p{Lu}|#)(?:\s*[-–/]\s*\p{Lu})?$/u;

/** The lines of an entry behind its first: up to the next entry or heading, without letters of the alphabet. */
function bodyOf(lines: readonly EntryLine[], index: number, end: number): EntryLine[] {
  const body = lines.slice(index + 1, end).filter(({ text }) => !LETTERS.test(text));
  const stop = body.findIndex((line) => line.is_heading);
  return stop === -1 ? body : body.slice(0, stop);
}

/** The openings in the dress that the clause uses: the first that occurs, in this order. */
function findOpenings(lines: readonly EntryLine[], { entryWords: words }: Reference): Opening[] {
  const free = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => !words.startsLabel(line.text));
  const listed = free.filter(
    ({ line, index }) => line.marks.includes('dt') && !lines[index - 1]?.marks.includes('dt'),
  );
  if (listed.length > 0)
    return listed.map(({ line, index }) => ({ index, number: null, name: line, definition: null }));
  const runIns = free.flatMap(({ line, index }) => {
    const runIn = line.kind === 'heading' ? null : splitRunIn(line.text, line.bold, words);
    if (runIn === null || words.isProse(runIn.definition) || words.isProse(runIn.name)) return [];
    const name = { text: runIn.name, bold: '', italic: '' };
    return [{ index, number: runIn.number, name, definition: runIn.definition }];
  });
  const inBold = runIns.filter(({ index }) => lines[index]?.bold !== '');
  const isListed = inBold.some(({ index }) => lines[index]?.kind === 'list_item');
  const bold = isListed ? runIns.filter(({ index }) => lines[index]?.kind === 'list_item') : inBold;
  const named = free
    .filter(({ line }) => isNameLine(line))
    .map(({ line, index }) => ({ index, number: null, name: line, definition: null }));
  const set = [...bold, ...named].sort((a, b) => a.index - b.index);
  if (set.length > 0) return set;
  const over = free.flatMap(({ line, index }) =>
    standsOver(line, lines[index + 1], words)
      ? [{ index, number: null, name: line, definition: null }]
      : [],
  );
  const plain = [...runIns, ...over].sort((a, b) => a.index - b.index);
  return plain.length >= LEAST_RUN_INS ? plain : [];
}

/** A short line at the start of a block, under which the rest of it defines what the line names. */
function standsOver(line: EntryLine, next: EntryLine | undefined, words: EntryWords): boolean {
  const { text, kind, starts_block: startsBlock, is_heading: isHeading } = line;
  if (next === undefined || !startsBlock || isHeading || kind === 'list_item') return false;
  const isOver = kind === 'heading' || !next.starts_block;
  const isName = hasFormOfName(text.replace(/:$/u, '')) && !words.isProse(text);
  return isOver && isName && next.text.includes(' ') && !words.startsLabel(next.text);
}

/** A line that is nothing but a term: a heading below that of the clause, or a line all in bold; numbers title groups. */
function isNameLine({ text, bold, is_heading: isHeading }: EntryLine): boolean {
  if (/^(?:[A-Z]|\d+)(?:\.\d+)+/u.test(text)) return false;
  return isHeading || (bold !== '' && bold === text);
}
