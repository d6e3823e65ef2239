import type { DesignationPublisher } from '../../schemas/types.ts';
import type { DesignationVocabulary } from './compile-designations.ts';
import { matchAt } from './match-at.ts';
import { readWord } from './read-word.ts';

/** What stands before the number: `ISO/IEC DTR`, `IEC Guide`, `CD IWA`. */
export interface Head {
  publishers: string[];
  style: string;
  type: string;
  stage: string | null;
  end: number;
}

const SEPARATOR = /\s*\/\s*|\s*-\s*|\s+|/y;

/**
 * Reads publishers, stage and type of a name in the manner of ISO and IEC. In: a text and the index where the name
 * begins. Out: what was read and where the number must begin, or `null`.
 *
 * `ISO/IEC CD TR 16088` → publishers ISO and IEC, stage CD, type TR. The order of publishers is kept: `IEC/ISO 31010`.
 */
export function readHead(text: string, at: number, vocabulary: DesignationVocabulary): Head | null {
  const before = readWords(text, at, vocabulary);
  const marks = readPublishers(text, before.end === at ? at : gapEnd(text, before.end), vocabulary);
  if (marks === null) return headWithoutPublisher(text, before);
  const after = readWords(text, gapEnd(text, marks.end), vocabulary);
  const end = gapEnd(text, Math.max(after.end, marks.end));
  return {
    publishers: marks.rows.map((row) => row.publisher),
    style: marks.rows[0]?.style ?? 'iso',
    type: after.type ?? before.type ?? 'IS',
    stage: after.stage ?? before.stage,
    end,
  };
}

/** An IWA is ISO’s and is named without it: `IWA 12:2013`, `CD IWA 37-1`. */
function headWithoutPublisher(text: string, { type, stage, end }: HeadWords): Head | null {
  if (type !== 'IWA') return null;
  return { publishers: ['ISO'], style: 'iso', type, stage, end: gapEnd(text, end) };
}

function readPublishers(
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
): { rows: DesignationPublisher[]; end: number } | null {
  const rows: DesignationPublisher[] = [];
  let end = at;
  for (let next = at; ;) {
    const mark = readWord(vocabulary.publishers, text, next);
    if (mark === null || mark.row.role === 'adopter') break;
    rows.push(mark.row);
    end = mark.end;
    const slash = matchAt(/\s*\/\s*|-(?=[A-Z]{3})/y, text, end);
    if (slash === null) break;
    next = slash.end;
  }
  return rows.some((row) => row.role === 'lead') ? { rows, end } : null;
}

interface HeadWords {
  type: string | null;
  stage: string | null;
  end: number;
}

/** Stage and type words in any order: `CD TR`, `DTS`, `FD GUIDE`. */
function readWords(text: string, at: number, vocabulary: DesignationVocabulary): HeadWords {
  const words: HeadWords = { type: null, stage: null, end: at };
  let gap = at;
  while (addStage(words, text, gap, vocabulary) || addType(words, text, gap, vocabulary)) {
    gap = gapEnd(text, words.end);
  }
  return words;
}

function gapEnd(text: string, at: number): number {
  return matchAt(SEPARATOR, text, at)?.end ?? at;
}

function addStage(
  words: HeadWords,
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
): boolean {
  const word = words.stage === null ? readWord(vocabulary.stages, text, at) : null;
  if (word?.row.supplement !== null) return false;
  words.stage = word.row.stage;
  words.type = word.row.type ?? words.type;
  words.end = word.end;
  return true;
}

function addType(
  words: HeadWords,
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
): boolean {
  const word = words.type === null ? readWord(vocabulary.types, text, at) : null;
  if (word === null) return false;
  words.type = word.row.type;
  words.end = word.end;
  return true;
}
