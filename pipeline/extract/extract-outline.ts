import { findDesignations } from '../designation/find-designations.ts';
import { isInFlow } from '../read/document.ts';
import type { Block, Document, Place, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { ConceptKind } from '../wording/compile-headings.ts';
import type { ItemOrigin, NumberedPart, Outline, Passage, RepeatedSentence } from './extraction.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { findUnpairedQuotes } from './find-unpaired-quotes.ts';
import { splitSentences } from './split-sentences.ts';

/** Sentences that begin with as many equal words are one, written twice. */
const EQUAL_WORDS = 10;
const BRACKETED = /\[[^[\]]+\]/gu;
/** `[Open Learn (2019), Analytics Explained (2013)]`: an author and year in square brackets. */
const AUTHOR = /\p{Lu}[\p{L}&.' -]{2,60} \((?:19|20)\d\d[a-z]?\)/gu;

/** A sentence of running text, with the kind of concept that the heading above it names. */
interface Sentence {
  text: string;
  kind: ConceptKind | null;
  origin: ItemOrigin;
}

/**
 * How a document is put together: what it numbers, where it names these numbers, and what was left unfinished in it. Nothing
 * is judged here: whether a number is missing is for `assess/`.
 */
export function extractOutline(document: Document, reference: Reference): Outline {
  const { wordings } = reference;
  const sentences = listSentences(document, reference);
  const texts = sentences.map(({ text }) => text);
  const find = (find: (text: string) => string[]): Passage[] =>
    sentences.flatMap(({ text, origin }) => find(text).map((found) => ({ text, found, origin })));
  return {
    parts: document.blocks.flatMap((block) => partOf(block, document.source_id, reference)),
    references: sentences.flatMap(({ text, origin }) => {
      const is_own =
        !wordings.isBibliographyHeading(origin.place) &&
        findDesignations(text, reference.designations).length === 0;
      return wordings.numberedIn(text).map((name) => ({ ...name, is_own, origin }));
    }),
    placeholders: find(wordings.placeholdersIn),
    authors: find((text) =>
      (text.match(BRACKETED) ?? []).flatMap((part) => part.match(AUTHOR) ?? []),
    ),
    quotes: findUnpairedQuotes(texts).flatMap(({ index, mark }) => passage(sentences[index], mark)),
    abbreviations: findAbbreviations(texts, allText(document)).flatMap(({ index, abbreviation }) =>
      passage(sentences[index], abbreviation),
    ),
    has_bibliography: document.blocks.some(
      (block) => block.kind === 'heading' && wordings.isBibliographyHeading(block.text),
    ),
    repeats: findRepeats(sentences, reference),
  };
}

function passage(sentence: Sentence | undefined, found: string): Passage[] {
  return sentence === undefined ? [] : [{ text: sentence.text, found, origin: sentence.origin }];
}

function allText({ blocks }: Document): string {
  return blocks
    .map((block) => (block.kind === 'table' ? block.rows.flat(2).join(' ') : block.text))
    .join(' ');
}

/** The figure, table or annex that a caption or heading begins. */
function partOf(block: Block, sourceId: string, { wordings }: Reference): NumberedPart[] {
  const text = block.kind === 'table' ? (block.caption ?? '') : block.text;
  const isTitle = block.kind === 'table' || block.kind === 'caption';
  const annex = block.kind === 'heading' ? wordings.annexOf(text) : null;
  const named = isTitle ? wordings.captionOf(text) : annex && { kind: 'annex' as const, ...annex };
  return named === null ? [] : [{ ...named, origin: originOf(sourceId, block.place, text) }];
}

function listSentences(document: Document, { headings, wordings }: Reference): Sentence[] {
  let heading: TextBlock | null = null;
  return document.blocks.filter(isInFlow).flatMap((block) => {
    if (block.kind === 'heading' && !wordings.isHeading(block.text)) heading = block;
    if (block.kind === 'heading') return [];
    const kind = headings.kindIn(heading?.text ?? '');
    const origin = originOf(document.source_id, block.place, heading?.text ?? '');
    return splitSentences(block.text).map((text) => ({ text, kind, origin }));
  });
}

/** Sentences that name another kind of concept than their section, and begin like one in the section on that kind. */
function findRepeats(sentences: readonly Sentence[], { headings }: Reference): RepeatedSentence[] {
  const beginnings = new Set(sentences.map(({ text, kind }) => `${kind} ${beginningOf(text)}`));
  return sentences.flatMap(({ text, kind, origin }) => {
    const beginning = beginningOf(text);
    if (kind === null || beginning === null) return [];
    const named = headings.kindIn(text);
    if (named === null || named === kind || !beginnings.has(`${named} ${beginning}`)) return [];
    return [{ text, kind, named, origin }];
  });
}

/** The first words of a long sentence; null of a short one. */
function beginningOf(text: string): string | null {
  const words = text.split(' ');
  return words.length < EQUAL_WORDS ? null : words.slice(0, EQUAL_WORDS).join(' ');
}

function originOf(source_id: string, place: Place, words: string): ItemOrigin {
  return { source_id, ...place, place: words };
}
