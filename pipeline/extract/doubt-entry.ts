import type { TextBlock } from '../read/document.ts';
import type { Entry } from './extraction.ts';
import { isSentence } from './is-plausible-entry.ts';

/** A term of more words reads like a sentence or a part of the definition. */
const MANY_WORDS = 8;
const MANY_WORDS_OF_NAME = 6;
/** Before a definition that is a sentence, a phrase may be the definition, and the sentence a remark. */
const WORDS_BEFORE_SENTENCE = 3;
const LONG_DEFINITION = 120;
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['“', '”'],
  ['«', '»'],
] as const;

/** What is known beside an entry. */
export interface EntryContext {
  before: Entry | undefined;
  /** The blocks that it was read from. */
  blocks: readonly TextBlock[];
  /** Whether nearly all entries of the document name sources. */
  expects_source: boolean;
}

/**
 * What a person should look at in an entry, in words: each reading that may be another one. An empty list says that
 * nothing is in doubt, not that all is right.
 */
export function doubtEntry(
  entry: Entry,
  { before, blocks, expects_source: expectsSource }: EntryContext,
): string[] {
  const { term, definition, admitted, deprecated, source, notes, examples } = entry;
  const names = [...admitted, ...deprecated];
  const texts = [term ?? '', ...names, definition, ...notes, ...examples, source?.raw ?? ''];
  return [
    ...(term === null ? ['It has no term.'] : doubtTerm(term)),
    ...names
      .filter(
        (name) =>
          countWords(name) > (isSentence(definition) ? WORDS_BEFORE_SENTENCE : MANY_WORDS_OF_NAME),
      )
      .map((name) => `The further term “${name}” may be a part of the definition.`),
    ...doubtRemarks(notes, blocks),
    ...(definition === '' ? ['It has no definition.'] : []),
    ...(countWords(definition) > LONG_DEFINITION
      ? ['The definition is very long; another entry or a paragraph may be in it.']
      : []),
    ...texts.flatMap(doubtBrackets),
    ...doubtSource(entry, expectsSource),
    ...doubtNumber(entry.number, before?.number ?? null),
    ...blocks.flatMap(keptHyphens),
  ];
}

function doubtTerm(term: string): string[] {
  const looksLikeSentence = countWords(term) > MANY_WORDS || /[.;:!?]$|[.!?]\s/u.test(term);
  return looksLikeSentence ? ['The term looks like a sentence.'] : [];
}

function doubtBrackets(text: string): string[] {
  const isOpen = PAIRS.some(([open, close]) => count(text, open) !== count(text, close));
  // Signs of inequality are brackets that stand alone.
  const isMeant = /\s[<>]=?\s/u.test(text) || /(?:^|\s)[a-z\d]{1,2}\)\s/u.test(text);
  return isOpen && !isMeant
    ? [`Brackets or quotation marks do not pair in “${shorten(text)}”.`]
    : [];
}

function doubtSource({ source }: Entry, expectsSource: boolean): string[] {
  if (source === null) return expectsSource ? ['It names no source, as nearly all others do.'] : [];
  return [
    ...(source.ref === null ? ['Its source names no standard whose form is known.'] : []),
    ...(/\]\s*\[/u.test(source.raw)
      ? ['It names several sources; only the first is taken apart.']
      : []),
  ];
}

/** A note whose words are a whole paragraph had no label. */
function doubtRemarks(notes: readonly string[], blocks: readonly TextBlock[]): string[] {
  const isBare = notes.some((note) => blocks.some(({ text }) => text === note));
  return isBare ? ['A paragraph without a label behind the definition is read as a note.'] : [];
}

/** A number that is left out may be an entry that was not read. */
function doubtNumber(number: string | null, before: string | null): string[] {
  const [own, other] = [number, before].map((text) => /^(.*[.-])(\d+)$/u.exec(text ?? ''));
  if (!own || !other || own[1] !== other[1]) return [];
  const skipped = Number(own[2]) - Number(other[2]) - 1;
  return skipped > 0 ? [`Between ${before ?? ''} and ${number ?? ''} no entry was read.`] : [];
}

/** The words that a line end parts behind a hyphen which was kept; whether it belongs to the word is a guess. */
function keptHyphens({ layout = [], text }: TextBlock): string[] {
  return layout.flatMap((line, index) => {
    const head = /([\p{L}\p{N}]+-)$/u.exec(line.text)?.[1];
    const tail = /^[\p{L}\p{N}]+/u.exec(layout[index + 1]?.text ?? '')?.[0];
    const word = `${head ?? ''}${tail ?? ''}`;
    const isKept = head !== undefined && tail !== undefined && text.includes(word);
    return isKept ? [`The hyphen in “${word}” stood at the end of a line.`] : [];
  });
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
