import type { Chunk } from './read-text-table.ts';
import type { TextLine } from './text-line.ts';

/** The mark of a footnote before its text: `1) To be published.`, `* Withdrawn.`, `² See Annex A.` */
const NOTE = /^(\d{1,2}\)|[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})\s*(?=\p{L}|\d)/u;
/** A line drawn above the footnotes. */
const RULE = /^[_—–-]{5,}$/u;

/**
 * Sets the footnotes of a text apart: chunks at the end of a page whose lines begin with marks that also stand behind a
 * word on that page. Gives the chunks with a note in each of its own, the marks in the text left out, and which of the
 * chunks are notes.
 */
export function findTextNotes(chunks: readonly Chunk[]): { chunks: Chunk[]; notes: Set<Chunk> } {
  const pages = new Map<number | null, Chunk[]>();
  for (const chunk of chunks) {
    const page = chunk[0]?.page ?? null;
    pages.set(page, [...(pages.get(page) ?? []), chunk]);
  }
  const split = [...pages.values()].map(splitPage);
  return {
    chunks: split.flatMap(({ text, notes }) => [...text, ...notes]),
    notes: new Set(split.flatMap(({ notes }) => notes)),
  };
}

function splitPage(chunks: readonly Chunk[]): { text: Chunk[]; notes: Chunk[] } {
  const words = chunks.flat().map(({ text }) => text);
  const isNote = ([line]: Chunk) => {
    const mark = markOf(line);
    return mark !== null && words.some((text) => referenceTo(mark).test(text));
  };
  const parts = chunks.flatMap(splitAtRule);
  const bare = parts.map((part) => (isRule(part[0]) ? part.slice(1) : part));
  let end = parts.length;
  while (end > 0 && (isNote(bare[end - 1] ?? []) || bare[end - 1]?.length === 0)) end -= 1;
  const notes = bare.slice(end).flatMap(splitNotes);
  if (notes.length === 0) return { text: [...chunks], notes: [] };
  const marks = notes.flatMap(([line]) => markOf(line) ?? []);
  return { text: parts.slice(0, end).map((chunk) => withoutMarks(chunk, marks)), notes };
}

/** The lines above a rule, and those from the rule on. */
function splitAtRule(chunk: Chunk): Chunk[] {
  const at = chunk.findLastIndex(isRule);
  return at > 0 ? [chunk.slice(0, at), chunk.slice(at)] : [chunk];
}

/** The notes of a chunk, which may follow each other without an empty line. */
function splitNotes(chunk: Chunk): Chunk[] {
  const notes: Chunk[] = [];
  for (const line of chunk) {
    if (markOf(line) !== null || notes.length === 0) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return notes;
}

function markOf(line: TextLine | undefined): string | null {
  return NOTE.exec(line?.text ?? '')?.[1] ?? null;
}

function isRule(line: TextLine | undefined): boolean {
  return RULE.test(line?.text ?? '');
}

/** A mark behind a word or a point, and before no other word. */
function referenceTo(mark: string): RegExp {
  const sign = mark.replace(/[*)]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<=[\p{L}.,;:)”"]|\p{L}\p{N}*)${sign}(?![\p{L}\p{N}*])`, 'u');
}

function withoutMarks(chunk: Chunk, marks: readonly string[]): Chunk {
  return chunk.map((line) => {
    const text = marks.reduce((rest, mark) => rest.replace(referenceTo(mark), ''), line.text);
    return text === line.text ? line : { ...line, text };
  });
}
