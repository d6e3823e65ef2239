import type { Reference } from '../reference.ts';
import type { Entry } from './extraction.ts';
import type { EntryLine, TermsClause } from './entry-lines.ts';
import type { ClauseEntry } from './join-languages.ts';
import { isPlausibleEntry, isSentence, looksLikeProse } from './is-plausible-entry.ts';
import { readEntryParts } from './read-entry-parts.ts';
import { readTermLine } from './read-term-line.ts';
import type { TermText } from './read-term-line.ts';
import { splitRunIn } from './split-run-in.ts';

/** The line that opens an entry: its number, and what stands behind it. */
interface Head {
  index: number;
  line: EntryLine;
  number: string;
  rest: TermText;
}

const CLAUSE_NUMBER = String.raw`(?:[A-Z]|\d+)(?:\.\d+)+`;
const IEV_NUMBER = String.raw`\d{2,3}-\d{2}-\d{2,3}`;
/** `17-001`: the number of an entry in vocabularies of lighting. */
const SHORT_NUMBER = String.raw`\d{2}-\d{3}`;
/** `2.1 (2.9, Note 2)`: the number in an earlier edition stands behind that in this one. */
const EARLIER_NUMBER = String.raw`(?:\s+\(${CLAUSE_NUMBER}[^()]{0,40}\))?`;
const HEAD = new RegExp(
  `^(?:IEV\\s+)?(${CLAUSE_NUMBER}|${IEV_NUMBER}|${SHORT_NUMBER})\\.?${EARLIER_NUMBER}(?:\\s+(.+))?$`,
  'u',
);
const IEV = new RegExp(`^${IEV_NUMBER}$`);

/**
 * The entries that a number opens, alone on its line (`3.1.4`, ISO/IEC Directives, Part 2, 16.5.4) or before the term
 * (`3.1.4 term`, `3.1.4 term [source]: definition` as in ITU recommendations, `351-42-22` as in IEC 60050).
 */
export function numberedEntries(
  lines: readonly EntryLine[],
  sourceId: string,
  reference: Reference,
): ClauseEntry[] {
  const heads = lines.flatMap((line, index) => readHead(line, index));
  const hasClause = lines.some(({ clause }) => clause?.is_certain === true);
  const found = heads.flatMap((head, at): ClauseEntry[] => {
    const isCertain = IEV.test(head.number) || head.line.clause?.is_certain === true;
    if (!isCertain && hasClause) return [];
    const next = heads[at + 1];
    const body = bodyOf(lines, head, next?.index ?? lines.length);
    const entry = readEntry(head, body, sourceId, reference);
    const isGroup = next?.number.startsWith(`${head.number}.`) === true;
    const isEntry =
      entry !== null &&
      isPlausibleEntry(
        entry,
        !isCertain || (isGroup && !isRunIn(head, reference)),
        reference.entryWords,
      );
    return isEntry ? [{ entry, clause: head.line.clause, labels: labelsOf(body, reference) }] : [];
  });
  return withoutProse(found);
}

function labelsOf(body: readonly EntryLine[], { entryWords }: Reference): string[] {
  return body.map(({ text }) => text).filter((text) => entryWords.startsLabel(text));
}

/** Whether a text is or begins with the number of an entry. */
export function startsEntry(text: string): boolean {
  return HEAD.test(text);
}

/** Leaves out what looks like prose where most entries of the clause do not, or there are no others. */
function withoutProse(found: readonly ClauseEntry[]): ClauseEntry[] {
  const counts = new Map<TermsClause | null, { all: number; sentences: number }>();
  for (const { entry, clause } of found) {
    const { all, sentences } = counts.get(clause) ?? { all: 0, sentences: 0 };
    const more = isSentence(entry.definition) ? 1 : 0;
    counts.set(clause, { all: all + 1, sentences: sentences + more });
  }
  return found.filter(({ entry, clause }) => {
    const { all, sentences } = counts.get(clause) ?? { all: 0, sentences: 0 };
    return !looksLikeProse(entry) || (all > 1 && sentences * 2 > all);
  });
}

function readHead(line: EntryLine, index: number): Head[] {
  const { text, bold, italic, kind } = line;
  const [, number, rest = ''] = HEAD.exec(text) ?? [];
  if (number === undefined || kind === 'list_item' || line.is_other) return [];
  const name = rest !== '' && bold.endsWith(rest) ? rest : boldBehind(bold, number);
  return [{ index, line, number, rest: { text: rest, bold: name, italic } }];
}

/** The bold words behind a number. */
function boldBehind(bold: string, number: string): string {
  return bold.startsWith(number) ? bold.slice(number.length).replace(/^[.\s]+/u, '') : bold;
}

/** The lines up to the next entry or heading; the term of a number that stands alone may itself be a heading. */
function bodyOf(lines: readonly EntryLine[], { index, rest }: Head, end: number): EntryLine[] {
  const body = lines.slice(index + 1, end);
  const first = rest.text === '' ? 1 : 0;
  const stop = body.findIndex((line, at) => at >= first && line.is_heading);
  return stop === -1 ? body : body.slice(0, stop);
}

function readEntry(
  { number, rest, line }: Head,
  body: readonly EntryLine[],
  sourceId: string,
  reference: Reference,
): Entry | null {
  const [first, ...others] = body;
  const named = rest.text === '' ? first : rest;
  if (named === undefined) return null;
  const runIn = splitRunIn(named.text, named.bold, reference.entryWords);
  const behind = rest.text === '' ? others : body;
  const isSplit = runIn !== null && !isLabelledName(runIn.name, reference);
  const term = readTermLine(isSplit ? { ...rest, text: runIn.name } : named, reference.entryWords);
  const definition = isSplit ? [inlineDefinition(line, runIn.definition)] : [];
  return {
    number,
    ...readEntryParts(term, [...definition, ...behind], reference),
    section: null,
    is_subject: false,
    origin: { source_id: sourceId, ...line.place, place: `${number} ${term.term}` },
  };
}

/** The definition that stands on the line of its term; it begins there, whatever it looks like. */
export function inlineDefinition(line: EntryLine, text: string): EntryLine {
  return { ...line, text, bold: '', italic: '', after_gap: true };
}

/** Whether the term and its definition stand on the line of the number. */
function isRunIn({ rest }: Head, { entryWords }: Reference): boolean {
  return rest.text !== '' && splitRunIn(rest.text, rest.bold, entryWords) !== null;
}

/** `DEPRECATED: cargo rice` is a term with its status, no term with its definition. */
function isLabelledName(name: string, { entryWords }: Reference): boolean {
  return entryWords.status(`${name}: x`).status !== null;
}
