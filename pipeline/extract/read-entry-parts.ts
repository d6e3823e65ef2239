import type { DressedLine, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { EntryWords, Label } from '../wording/compile-entry-words.ts';
import type { Entry } from './extraction.ts';
import { readSource } from './read-source.ts';
import { splitEquivalents } from './split-equivalents.ts';
import { isItem, splitNames } from './split-names.ts';
import { readTermLine, splitDomain } from './read-term-line.ts';
import type { TermLine } from './read-term-line.ts';

/** The parts of an entry that its own lines say. */
export type EntryParts = Pick<
  Entry,
  | 'term'
  | 'admitted'
  | 'deprecated'
  | 'domain'
  | 'definition'
  | 'notes'
  | 'examples'
  | 'source'
  | 'equivalents'
>;

/** A line of an entry; a cell of a table has no kind and marks, and is no block. */
export type BodyLine = DressedLine & {
  kind?: TextBlock['kind'];
  marks?: readonly string[];
  starts_block?: boolean;
};

/** A labelled part, or the definition, while its lines are being gathered. */
interface Part {
  kind: Label['kind'] | 'definition';
  text: string;
}

/** What parts synonyms on one line: `husked rice ; brown rice`. */
const SYNONYM_SIGN = /\s*;\s+(?=\p{L})(?![^()]*\))/u;
const NO_STATUS = { status: null, domain: null, short: null, source: null };
/** Where a label may begin within a line: behind a sentence, or with a bracket. */
const INNER_LABEL =
  /(?<=[.\])”"])\s(?=\p{Lu}{4,}|\p{Lu}[\p{Ll} ]{2,16}[.:])|\s(?=[[(]\s*\p{Lu}\p{L}{2,})|\s(?=\[(?:\p{Ll}+\s){0,3}[A-Z])/gu;

/**
 * Reads the lines of one entry behind its preferred term (ISO 10241-1, clause 6): further terms, the definition, then
 * notes, examples and the source. Where nothing marks the end of the terms, short lines before the last one are terms.
 */
export function readEntryParts(
  named: TermLine,
  lines: readonly BodyLine[],
  reference: Reference,
): EntryParts {
  const words = reference.entryWords;
  const [first = '', ...synonyms] = named.term.split(SYNONYM_SIGN);
  const preferred = { ...named, term: first };
  const { lines: own, equivalents } = splitEquivalents(lines, reference);
  const split = sourceLast(
    own.flatMap((line) => splitLabels(line, words)),
    words,
  );
  const labelled = split.findIndex(({ text }) => words.startsLabel(text));
  const lead = labelled === -1 ? split : split.slice(0, labelled);
  const { names: further, late, defining, remarks } = splitNames(lead, words);
  const names = [
    preferred,
    ...synonyms.map((term) => ({ ...NO_STATUS, term })),
    ...further.map((line) => nameOf(line, words)),
    ...late.flatMap((line) => lateNames(line, words)),
  ];
  const definition = splitDomain(join(defining.map(({ text }) => text)));
  const parts = readLabelled(labelled === -1 ? [] : split.slice(labelled), words);
  const sources = names.flatMap(({ source }) => source ?? []);
  const texts = (kind: Label['kind']) =>
    parts.filter((part) => part.kind === kind && part.text !== '').map(({ text }) => text);
  const statements = [...sources, ...texts('source')];
  return {
    term: preferred.term,
    ...otherTerms(names),
    domain: definition.domain ?? names.find(({ domain }) => domain !== null)?.domain ?? null,
    definition: definition.text.replace(/^:\s+/u, ''),
    notes: [...remarks.map(({ text }) => text), ...texts('note')],
    examples: texts('example'),
    source: readSources(statements, reference),
    ...(equivalents.length > 0 ? { equivalents } : {}),
  };
}

/** The source that is named first, with the words of all. */
function readSources([first, ...others]: readonly string[], reference: Reference): Entry['source'] {
  if (first === undefined) return null;
  return { ...readSource(first, reference), raw: join([first, ...others]) };
}

/** A source that stands between the term and the definition is read as if it stood behind. */
function sourceLast(lines: readonly BodyLine[], words: EntryWords): BodyLine[] {
  const [first, second, ...rest] = lines;
  const isFirst = first !== undefined && words.label(first.text)?.kind === 'source';
  if (!isFirst || second === undefined || words.startsLabel(second.text)) return [...lines];
  return [second, ...rest, first];
}

function otherTerms(names: readonly TermLine[]): Pick<Entry, 'admitted' | 'deprecated'> {
  const shorts = names.slice(0, 1).flatMap(({ short }) => short ?? []);
  const others = names.slice(1);
  const of = (isDeprecated: boolean) =>
    others
      .filter(({ status }) => (status === 'deprecated') === isDeprecated)
      .map(({ term }) => term);
  return { admitted: [...shorts, ...of(false)], deprecated: of(true) };
}

function nameOf(line: BodyLine, words: EntryWords): TermLine {
  const named = readTermLine(line, words);
  const mark = words.markOf(line.marks ?? []);
  return { ...named, status: named.status ?? (mark === 'deprecated' ? 'deprecated' : null) };
}

/** `Syn: base station; hub.` behind a definition names further terms. */
function lateNames(line: BodyLine, words: EntryWords): TermLine[] {
  const { status, text } = words.status(line.text.replace(/\.$/u, ''));
  const names = text.split(/\s*[;,]\s*/u).filter((name) => name !== '');
  return names.map((name) => ({ ...nameOf({ ...line, text: name }, words), status }));
}

/** Cuts a line before each label within it: `… of goods. NOTE – It turns. [SOURCE: ISO 7301:2002, 3.1]`. */
function splitLabels(line: BodyLine, words: EntryWords): BodyLine[] {
  const cuts = [...line.text.matchAll(INNER_LABEL)].map(({ index }) => index);
  const found = cuts.filter((index) => {
    const rest = line.text.slice(index + 1);
    return words.startsLabel(rest) || words.startsStatus(rest);
  });
  const ends = [...found, line.text.length];
  return ends.map((end, index) => ({
    ...line,
    text: line.text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end),
  }));
}

/** The labelled parts. A line without a label goes on from a bare label, an open bracket, or as an item of a list. */
function readLabelled(lines: readonly BodyLine[], words: EntryWords): Part[] {
  const parts: Part[] = [];
  let isOver = false;
  for (const line of lines) {
    const label = words.label(line.text);
    const last = parts.at(-1);
    if (label !== null) {
      parts.push({ ...label });
      isOver = false;
    } else if (last === undefined || isOver || !mayGoOn(last, line)) isOver = true;
    else last.text = join([last.text, line.text]);
  }
  return parts;
}

function mayGoOn({ kind, text }: Part, line: BodyLine): boolean {
  if (kind === 'source') return text.startsWith('[') && !text.includes(']');
  return !/[.!?)\]"”]$/u.test(text) || isItem(line) || /^[\p{Ll}(]/u.test(line.text);
}

function join(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
