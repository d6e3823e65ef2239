import type { DesignationVocabulary } from './compile-designations.ts';
import { designationOf, type Designation, type Reading } from './designation.ts';
import { matchAt } from './match-at.ts';
import { readHead } from './read-head.ts';
import { readNumber } from './read-number.ts';
import { readTail } from './read-tail.ts';
import { readWord } from './read-word.ts';

/**
 * Reads the name that begins at an index. In: a text, an index, the vocabulary, and whether the text is prose (where
 * forms that cannot be told from other words are not read). Out: the designation and its end, or `null`.
 *
 * The manner of ISO and IEC is read by a grammar, other publishers by their templates; the longest reading wins.
 */
export function readDesignation(
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
  inProse: boolean,
): Reading | null {
  const direct =
    readDirect(text, at, vocabulary) ?? readAdoption(text, at, vocabulary, inProse, LONGEST_CHAIN);
  if (direct?.end === text.length) return direct;
  const template = vocabulary.templates(text, at, inProse);
  if (direct === null) return template;
  return template !== null && template.end > direct.end ? template : direct;
}

/** `ISO/IEC TR 63306-1:2020`, and whatever else a joint publisher of ISO and IEC names in their manner. */
function readDirect(text: string, at: number, vocabulary: DesignationVocabulary): Reading | null {
  const head = readHead(text, at, vocabulary);
  if (head === null) return null;
  const { publishers, style, type, stage } = head;
  return readNumbered(text, head.end, vocabulary, { publishers, style, type, stage });
}

/** `ILNAS DIN EN ISO 9001` has three marks of bodies that adopt; more are no name. */
const LONGEST_CHAIN = 3;

/** `EN ISO 9001:2015`, `BS EN 1234:2020`: a mark of a body that adopts, or publishes in the same manner. */
function readAdoption(
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
  inProse: boolean,
  chain: number,
): Reading | null {
  if (chain === 0) return null;
  const mark = readWord(vocabulary.publishers, text, at);
  const gap = mark && matchAt(/\s*\/\s*|[\s-]+/y, text, mark.end);
  if (!gap || mark.spelling !== mark.row.spelling) return null;
  const { publisher, stage, style, role, is_found_in_prose: isSafe } = mark.row;
  if (role === 'lead' || (role === 'partner' && inProse)) return null;
  const fields = { publishers: [publisher], stage, style };
  const inner = readInner(text, gap.end, vocabulary, inProse, chain - 1);
  if (inner !== null) {
    const { type, number, part, date, supplements } = inner.designation;
    const adopts = { ...inner.designation, supplements: [] };
    const adopted = { ...fields, style: 'en', type, number, part, date, supplements, adopts };
    return { designation: designationOf(adopted), end: inner.end };
  }
  const isAlone = role === 'adopter' && (isSafe || !inProse);
  return isAlone ? readNumbered(text, gap.end, vocabulary, fields) : null;
}

function readInner(
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
  inProse: boolean,
  chain: number,
): Reading | null {
  return readDirect(text, at, vocabulary) ?? readAdoption(text, at, vocabulary, inProse, chain);
}

/** Number, part, date and all that follows, for a head that is read. */
function readNumbered(
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
  head: Partial<Designation>,
): Reading | null {
  const numbering = readNumber(text, at, mayBeBalloted(head));
  if (numbering === null) return null;
  const designation = designationOf(head);
  designation.number = numbering.number;
  designation.part = numbering.part;
  designation.iteration = numbering.iteration;
  designation.date = numbering.date;
  return { designation, end: readTail(text, numbering.end, designation, vocabulary) };
}

/** A standard that is no draft is named without a ballot; drafts of reports are at times named like reports. */
function mayBeBalloted({ stage = null, type = 'IS' }: Partial<Designation>): boolean {
  return stage !== null || type !== 'IS';
}
