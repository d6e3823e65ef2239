import type { DesignationVocabulary } from './compile-designations.ts';
import type { Designation, Supplement } from './designation.ts';
import { matchAt } from './match-at.ts';
import { readDateAt } from './read-number.ts';
import { readWord } from './read-word.ts';

const JOINT = /\s*([/+])\s*|\s+-\s+|\s+|,\s*/y;
const NUMBER = /\.?\s*(?:No\.?\s*)?(\d{1,3})(?!\d)(?:\.(\d{1,2})(?!\d))?/y;
const FRAGMENT = /(?:\s*\/\s*|\s+)FRAG\s?([A-Z]?\d+)/iy;
const EDITION = /,?\s+(?:ED\.?|Ed\.|Edition)\s?(\d+(?:\.\d+)?)(?![\d.]*\d)/iy;
const LANGUAGE = /\s?\(([a-z]{2}(?:[,/][a-z]{2})*|[EFRDSA](?:\/[EFRDSA])*)\)/y;
const ALL_PARTS = /,?\s*\((?:all parts|toutes les parties|alle Teile)\)|,?\s+all parts/iy;

/** Reads one element after the number into the designation; gives its end, or `null`. */
type TailReader = (
  text: string,
  at: number,
  designation: Designation,
  vocabulary: DesignationVocabulary,
) => number | null;

const READERS: TailReader[] = [
  readFragment,
  readSupplement,
  readForm,
  readSimple(EDITION, 'edition'),
  readSimple(LANGUAGE, 'language'),
  readAllParts,
];

/**
 * Reads what follows number and date: supplements, product form, edition, language, “all parts”, in any order.
 * In: a text, an index, the designation so far (it is completed). Out: the end of the name.
 *
 * `/Amd 1:2015/Cor 1:2016`, `+AMD1:2012+AMD2:2015 CSV/COR1:2015`, `/FDAM 1`, ` ED2(E)`, ` (all parts)`.
 */
export function readTail(
  text: string,
  at: number,
  designation: Designation,
  vocabulary: DesignationVocabulary,
): number {
  let end = at;
  for (
    let next: number | null = at;
    next !== null;
    next = readNext(text, end, designation, vocabulary)
  )
    end = next;
  return end;
}

function readNext(
  text: string,
  at: number,
  designation: Designation,
  vocabulary: DesignationVocabulary,
): number | null {
  if (at === text.length) return null;
  for (const read of READERS) {
    const end = read(text, at, designation, vocabulary);
    if (end !== null) return end;
  }
  return null;
}

function readSimple(pattern: RegExp, field: 'edition' | 'language'): TailReader {
  return (text, at, designation) => {
    const found = designation[field] === null ? matchAt(pattern, text, at) : null;
    if (found === null) return null;
    designation[field] = found.groups[1] ?? null;
    return found.end;
  };
}

function readAllParts(text: string, at: number, designation: Designation): number | null {
  const found = designation.all_parts ? null : matchAt(ALL_PARTS, text, at);
  if (found !== null) designation.all_parts = true;
  return found?.end ?? null;
}

function readFragment(text: string, at: number, designation: Designation): number | null {
  const found = designation.fragment === null ? matchAt(FRAGMENT, text, at) : null;
  if (found !== null) designation.fragment = found.groups[1] ?? null;
  return found?.end ?? null;
}

function readForm(
  text: string,
  at: number,
  designation: Designation,
  vocabulary: DesignationVocabulary,
): number | null {
  const gap = designation.form === null ? matchAt(/\s+/y, text, at) : null;
  const first = gap && readWord(vocabulary.forms, text, gap.end);
  if (!first) return null;
  const hyphen = matchAt(/-/y, text, first.end);
  const second = hyphen && readWord(vocabulary.forms, text, hyphen.end);
  designation.form = second ? `${first.row.form}-${second.row.form}` : first.row.form;
  return second?.end ?? first.end;
}

/** One supplement. IEC numbers all of its own, so that one without a number is the first. */
function readSupplement(
  text: string,
  at: number,
  designation: Designation,
  vocabulary: DesignationVocabulary,
): number | null {
  const joint = matchAt(JOINT, text, at);
  const word = joint && readSupplementWord(text, joint.end, vocabulary);
  if (!word) return null;
  const { number, iteration, end } = readCount(text, word.end);
  const isMarked = joint.groups[1] !== '';
  if (number === null && !isMarked) return null;
  const date = readDateAt(text, end);
  const isFirst = designation.supplements.every((before) => before.is_consolidated);
  designation.supplements.push({
    type: word.type,
    stage: word.stage,
    number: number ?? (designation.style === 'iec' ? '1' : null),
    iteration,
    date: date?.date ?? null,
    is_consolidated: joint.groups[1] === '+' && isFirst,
  });
  return date?.end ?? end;
}

/** The number of a supplement and its ballot: `1.2` in `CD Amd 1.2`. */
function readCount(
  text: string,
  at: number,
): { number: string | null; iteration: string | null; end: number } {
  const found = matchAt(NUMBER, text, at);
  const [, number, iteration] = found?.groups ?? [];
  return { number: valueOf(number), iteration: valueOf(iteration), end: found?.end ?? at };
}

function valueOf(group: string | undefined): string | null {
  return group === undefined || group === '' ? null : group;
}

interface SupplementWord extends Pick<Supplement, 'type' | 'stage'> {
  end: number;
}

/** `Amd`, `DAM`, `CD Amd`, `PWI Suppl`: the stage of a supplement may be a word of its own. */
function readSupplementWord(
  text: string,
  at: number,
  vocabulary: DesignationVocabulary,
): SupplementWord | null {
  const stage = readWord(vocabulary.stages, text, at);
  if (stage !== null && stage.row.supplement !== null) {
    return { type: stage.row.supplement, stage: stage.row.stage, end: stage.end };
  }
  const gap = stage && matchAt(/\s+/y, text, stage.end);
  const word = readWord(vocabulary.supplements, text, gap?.end ?? at);
  return word && { type: word.row.type, stage: gap ? stage.row.stage : null, end: word.end };
}
