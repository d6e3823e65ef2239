import { load } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { ChildNode } from 'domhandler';
import type { HarvestNote } from './harvested-standard.ts';

/** A text for people, and what was done to it. */
export interface CleanText {
  text: string;
  notes: HarvestNote[];
}

const MARKUP = /<[a-z!/][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;
/** C0 and C1 controls but tab and line ends, private use, replacement characters, zero-width marks. */
const CONTROLS =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\u200b\ufeff\u00ad]/g;
/** A question mark inside a word, or before a small letter at the start of one: `mise en ?uvre`. */
const LOST = /\p{L}\?\p{L}|(?:^|[\s('’])\?\p{Ll}/u;

/** What may have to be done to a text: most texts hold nothing of it. */
const ODD = /[^ -~\u00c0-\u00ff\u2013-\u201d]|[<&?]|  |^ | $| (?:--|-|–) /;

/**
 * A text of a catalogue as people read it: without markup, entities, control and private-use characters; one blank
 * between words, a line for each paragraph; a spaced hyphen is a dash. A letter that the catalogue has lost stays `?`.
 *
 * `cleanText('<p>Part&nbsp;1 -- Terms</p>')` is `Part 1 — Terms`.
 */
export function cleanText(raw: string): CleanText {
  const notes: HarvestNote[] = [];
  if (!ODD.test(raw)) return { text: raw, notes };
  const hasMarkup = MARKUP.test(raw);
  if (hasMarkup) notes.push('markup-removed');
  const plain = hasMarkup ? withoutMarkup(raw) : raw;
  const bare = plain.replaceAll(CONTROLS, '');
  if (bare !== plain) notes.push('controls-removed');
  const text = bare
    .normalize('NFC')
    .split(/[\r\n\f\v\u2028\u2029]+/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(/ (?:--|-|–) /g, ' — ');
  if (text.includes('?') && LOST.test(text)) notes.push('lost-letters');
  return { text, notes };
}

/** Elements that hold no text for a reader: those of HTML, and the production data that IEC leaves in abstracts. */
const UNSEEN = new Set(['script', 'style', 'pages', 'lines']);
/** Elements inside a line of text; any other begins and ends a line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code dfn del em font i ins kbd mark o:p q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/** Marks that mean the same wherever they stand, so that a text with no others need not be parsed as a page. */
const SIMPLE_MARKS =
  /<\/?(p|br|b|i|em|strong|sub|sup|span|u)(?: [\w:-]+="[^"<>]*")*\s*\/?>|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;
/** What would still be a mark, or may be one. */
const OTHER_MARKS = /[<\0]|&(?!\s)/;

function withoutMarkup(raw: string): string {
  if (OTHER_MARKS.test(raw.replaceAll(SIMPLE_MARKS, ' '))) return parseMarkup(raw);
  return raw.replaceAll(SIMPLE_MARKS, (mark, name?: string) => {
    if (name === undefined) return parseEntity(mark);
    return INLINE.has(name.toLowerCase()) ? '' : '\n';
  });
}

/** The characters that entities stand for, as far as they have occurred. */
const entities = new Map<string, string>();

function parseEntity(entity: string): string {
  const known = entities.get(entity) ?? parseMarkup(entity);
  entities.set(entity, known);
  return known;
}

function parseMarkup(raw: string): string {
  return load(raw, null, false)
    .root()
    .contents()
    .get()
    .map((node) => textOf(node))
    .join('');
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || UNSEEN.has(node.name)) return '';
  const text = node.children.map((child) => textOf(child)).join('');
  return INLINE.has(node.name) ? text : `\n${text}\n`;
}
