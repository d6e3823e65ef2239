import { TO_BE_PUBLISHED } from './designation.ts';
import { matchAt } from './match-at.ts';

/** The number of a document with what stands close to it. */
export interface Numbering {
  number: string;
  part: string | null;
  iteration: string | null;
  date: string | null;
  end: number;
}

const NUMBER = /(\d{1,6}[A-Z]?)(?![\p{L}])/uy;
const PART =
  /-(?:([A-Z]{1,5}\d*)|\s*(\d+[A-Z]{0,3}))(?![\p{L}\d])|\/(\d{1,2}|[IVX]+)(?=[-:\s]|$)/uy;
const PART_WORD = /,?\s+part\s+(\d+(?:-\d+)*)(?![\p{L}\d])/iuy;
const YEAR_AFTER_HYPHEN = /\s?-\s?((?:19|20)[0-3]\d|19\d\d)(?![\d-])/y;
const DATE = /\s*:\s*((?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?)?(?!\d)|--?-?|[—–])/y;
const ITERATION = /\.(\d{1,2})(?![\d.])/y;

/**
 * Reads number, part, iteration and date. In: a text, the index of the number, and whether
 * it is a draft’s, as only ballots repeat. Out: what was read, or `null`.
 *
 * `10303-1846`, `60068-2-20A:1970`, `105-B02`, `10993-1.2`, `16634:—`. Four digits after a hyphen are a year only
 * between 1900 and 2039: no part of an ISO or IEC standard has such a number.
 */
export function readNumber(text: string, at: number, isDraft: boolean): Numbering | null {
  const number = matchAt(NUMBER, text, at);
  if (number === null) return null;
  const part = readParts(text, number.end);
  const iteration = isDraft ? matchAt(ITERATION, text, part.end) : null;
  const end = iteration?.end ?? part.end;
  const date = readDateAt(text, end);
  return {
    number: number.groups[1] ?? '',
    part: part.part,
    iteration: iteration?.groups[1] ?? null,
    date: date?.date ?? null,
    end: date?.end ?? end,
  };
}

function readParts(text: string, at: number): { part: string | null; end: number } {
  const word = matchAt(PART_WORD, text, at);
  if (word !== null) return { part: word.groups[1] ?? null, end: word.end };
  let part: string | null = null;
  let end = at;
  while (matchAt(YEAR_AFTER_HYPHEN, text, end) === null) {
    const found = matchAt(PART, text, end);
    if (found === null) break;
    const [, letters = '', digits = '', subpart = ''] = found.groups;
    const piece = letters + digits + arabic(subpart);
    part = part === null ? piece : `${part}${subpart === '' ? '-' : '/'}${piece}`;
    end = found.end;
  }
  return { part, end };
}

/** The date of a name or of a supplement: after a colon, or a year after a hyphen. */
export function readDateAt(text: string, at: number): { date: string; end: number } | null {
  const found = matchAt(DATE, text, at) ?? matchAt(YEAR_AFTER_HYPHEN, text, at);
  if (found === null) return null;
  const written = found.groups[1] ?? '';
  return { date: /^\d/.test(written) ? written : TO_BE_PUBLISHED, end: found.end };
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 };

function arabic(text: string): string {
  if (!/^[IVX]/.test(text)) return text;
  const values = text.split('').map((letter) => ROMAN[letter] ?? 0);
  return String(
    values.reduce(
      (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
      0,
    ),
  );
}
