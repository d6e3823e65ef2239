import { labelWords } from '../wording/label-words.ts';
import { isInFlow } from '../read/document.ts';
import type { Block, Document, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import { clauseEntries } from './clause-entries.ts';
import type { Entry } from './extraction.ts';
import { readDetails, RUN_IN } from './read-details.ts';
import { readSource } from './read-source.ts';
import { splitAtLabels } from './split-at-labels.ts';
import { walkSections } from './section-walk.ts';
import type { Stretch } from './section-walk.ts';

/** `5G is the fifth generation …`: a definition written as a sentence. */
const SENTENCE = /^((?:\S+ ){0,5}?\S+) is (?:an?|the) /u;
const DOMAIN = /^<([^<>]+)>\s*/u;

/**
 * The terminological entries of a document: those under a definition heading and a definition in running text, and those
 * of its clauses of terms and its tables. Where it has definition headings, only a clause that is titled so holds
 * further ones.
 */
export function extractEntries(document: Document, reference: Reference): Entry[] {
  const headed = headedEntries(document, reference);
  if (headed.length === 0) return clauseEntries(document, reference);
  const others = termsBlocks(document, reference);
  return [...headed, ...clauseEntries({ ...document, blocks: others }, reference)];
}

/** The blocks of the clauses of terms that stand outside of what definition headings govern. */
function termsBlocks(document: Document, reference: Reference): Block[] {
  const { entryWords, wordings } = reference;
  const stretches = walkSections(document, reference).filter(
    ({ section, blocks }) =>
      section === null &&
      !blocks.some((block) => block.kind !== 'table' && wordings.isDefinitionHeading(block.text)),
  );
  let clause: TextBlock | null = null;
  return stretches.flatMap(({ heading, blocks }) => {
    if (heading === null) return [];
    const isBelow: boolean = clause !== null && (heading.level ?? 0) > (clause.level ?? 0);
    if (!isBelow) clause = entryWords.isTermsTitle(titleOf(heading)) ? heading : null;
    return clause === null ? [] : [heading, ...blocks];
  });
}

/** The words of a heading behind its number. */
function titleOf({ text }: TextBlock): string {
  return text.replace(/^(?:[A-Z]|\d+)(?:\.\d+)*\.?\s+/u, '');
}

function headedEntries(document: Document, reference: Reference): Entry[] {
  return walkSections(document, reference).flatMap((stretch) => {
    const texts = stretch.blocks
      .filter(isInFlow)
      .flatMap((block) => splitAtLabels(block, reference.entryWords));
    return texts.flatMap((block, index) => {
      const { isDefinitionHeading, definitionOf } = reference.wordings;
      if (isDefinitionHeading(block.text)) {
        return headedEntry(block, texts.slice(index + 1), stretch, document.source_id, reference);
      }
      return definitionOf.test(block.text)
        ? subjectEntry(block, texts.slice(index + 1), document.source_id, reference)
        : [];
    });
  });
}

/** `Definition 2`, then the entry. */
function headedEntry(
  heading: TextBlock,
  rest: TextBlock[],
  { section, heading: clause }: Stretch,
  sourceId: string,
  reference: Reference,
): Entry[] {
  const [body] = rest;
  if (body?.kind !== 'paragraph' || reference.wordings.isDefinitionMissing(body.text)) return [];
  const { items, ...details } = readDetails(rest.slice(1), true, reference);
  const { term, domain, definition } = readBody([body.text, ...items].join(' '), clause);
  const place = [clause?.text, heading.text].filter((part) => part !== undefined).join(', ');
  return [
    {
      number: /\d+$/.exec(heading.text)?.[0] ?? null,
      term,
      domain,
      definition,
      admitted: [],
      deprecated: [],
      ...details,
      section: section === null ? null : { kind: section.kind, clause: section.clause },
      is_subject: section === null && term !== null && isHeadingOf(clause, term),
      origin: { source_id: sourceId, ...body.place, place },
    },
  ];
}

/** A term that is defined under a heading of its own, outside the concept clauses, is the subject of the document. */
function isHeadingOf(heading: TextBlock | null, term: string): boolean {
  return heading?.text.toLowerCase() === term.toLowerCase();
}

/** `term: <domain> definition`, or a definition written as a sentence, or a definition alone. */
function readBody(
  body: string,
  clause: TextBlock | null,
): Pick<Entry, 'term' | 'domain' | 'definition'> {
  const [, term, text] = RUN_IN.exec(body) ?? [];
  if (term === undefined || text === undefined) {
    return { term: subjectOf(body, clause), domain: null, definition: body };
  }
  const domain = DOMAIN.exec(text)?.[1] ?? null;
  return { term, domain, definition: text.replace(DOMAIN, '') };
}

/**
 * What a sentence such as `5G is the fifth generation …` defines: its subject where that is an abbreviation or shares a
 * word with the heading of the clause; null for `This is the …`.
 */
function subjectOf(sentence: string, clause: TextBlock | null): string | null {
  const subject = SENTENCE.exec(sentence)?.[1];
  if (subject === undefined) return null;
  const title = labelWords(clause?.text ?? '');
  const isTerm =
    isAbbreviation(subject) || labelWords(subject).some((word) => title.includes(word));
  return isTerm ? subject : null;
}

/** `5G`, `IoT`: one word with a capital, and another capital or a digit. */
function isAbbreviation(text: string): boolean {
  const marks = text.match(/[\p{Lu}\p{N}]/gu) ?? [];
  return !text.includes(' ') && /\p{Lu}/u.test(text) && marks.length > 1;
}

/** `… a definition of smart manufacturing (Resolution 31/2019):` and the paragraph after it. */
function subjectEntry(
  intro: TextBlock,
  rest: TextBlock[],
  sourceId: string,
  reference: Reference,
): Entry[] {
  const term = reference.wordings.definitionOf.exec(intro.text)?.[1]?.trim();
  const [body] = rest;
  if (term === undefined || intro.kind !== 'paragraph' || body?.kind !== 'paragraph') return [];
  const cited = /\(([^()]*\d[^()]*)\)\s*:$/u.exec(intro.text)?.[1];
  const { items, ...details } = readDetails(rest.slice(1), false, reference);
  return [
    {
      number: null,
      term,
      admitted: [],
      deprecated: [],
      domain: null,
      definition: [body.text, ...items].join(' ').replace(/^[“"]\s*|\s*[”"]$/gu, ''),
      ...details,
      source: details.source ?? (cited === undefined ? null : readSource(cited, reference)),
      section: null,
      is_subject: true,
      origin: {
        source_id: sourceId,
        ...body.place,
        place: `definition of ${term} in running text`,
      },
    },
  ];
}
