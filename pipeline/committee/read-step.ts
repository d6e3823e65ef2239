import { matchWords } from './compile-phrases.ts';
import type { CommitteeStep } from './committee.ts';
import type { CommitteeGrammar, GroupName } from './compile-committees.ts';
import { isAdjacent, isMark } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';

const LONGEST_NUMBER = 4;
const ACRONYM = /^[A-Z][A-Z0-9]{1,7}$/;

/**
 * Reads one level of a name at `index`: `SC 65E`, `SC 65 E`, `Subcommittee SC 4`, `Technical Committee No. 65`,
 * `SyC Smart Energy`. `above` is the level before it; it decides whether a letter after a space belongs to the number.
 */
export function readStep(
  tokens: readonly Token[],
  index: number,
  grammar: CommitteeGrammar,
  above: CommitteeStep | undefined,
): Reading<CommitteeStep> | undefined {
  const kind = tokens[index];
  const row = grammar.kinds.get(kind?.name ?? '');
  if (kind?.type !== 'kind' || row === undefined) return undefined;
  const next = skipRepeatedKind(tokens, index + 1, row.kind);
  if (row.numbering === 'none') return { value: { kind: row.kind, number: '' }, next };
  const number =
    readSpacedNumber(tokens, next, row.kind, above) ??
    readNumber(tokens, skipNumberSign(tokens, next)) ??
    (row.numbering === 'name'
      ? readAcronym(tokens, skipNumberSign(tokens, next), grammar.names.get(row.kind) ?? [])
      : undefined);
  return number && { value: { kind: row.kind, number: number.value }, next: number.next };
}

/** `Subcommittee SC 4`, `Subcommittee (SC) 4`: the index after the repetition. */
function skipRepeatedKind(tokens: readonly Token[], index: number, kind: string): number {
  const bracket = isMark(tokens[index], '(') ? 1 : 0;
  const repeated = tokens[index + bracket];
  if (repeated?.type !== 'kind' || repeated.name !== kind) return index;
  return index + 1 + 2 * bracket;
}

/** `Technical Committee No. 65`: the index of the number. */
function skipNumberSign(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text.toLowerCase() !== 'no')
    return isMark(tokens[index], '-_/') ? index + 1 : index;
  return isMark(tokens[index + 1], '.°') ? index + 2 : index + 1;
}

/** `184`, `65E`; not the beginning of something longer such as `61131-3`, `2.16`, `5G network` or `12:30`. */
export function readNumber(tokens: readonly Token[], index: number): Reading<string> | undefined {
  const digits = tokens[index];
  if (digits?.type !== 'number' || digits.text.length > LONGEST_NUMBER) return undefined;
  const suffix = tokens[index + 1];
  const number = digits.text.replace(/^0+(?=\d)/, '');
  if (!isAdjacent(digits, suffix)) return { value: number, next: index + 1 };
  if (suffix?.type === 'word') {
    if (suffix.text.length > 1 || continues(tokens, index + 1)) return undefined;
    return { value: number + suffix.text.toUpperCase(), next: index + 2 };
  }
  return continues(tokens, index) ? undefined : { value: number, next: index + 1 };
}

/** Whether `-3`, `.16`, `:2020` or more digits follow the token without a space; `1-5` is a range and ends at its mark. */
function continues(tokens: readonly Token[], index: number): boolean {
  const [token, mark, digits] = tokens.slice(index, index + 3);
  if (isMark(mark, '-') && digits?.type === 'number' && isRange(token, digits)) return false;
  if (!isAdjacent(token, mark)) return false;
  if (mark?.type === 'number') return true;
  return isMark(mark, '-.:,') && isAdjacent(mark, digits) && digits?.type === 'number';
}

/** Whether two numbers of groups may be the ends of a range: neither is a year or the part of a standard. */
function isRange(low: Token | undefined, high: Token): boolean {
  return high.text.length <= 2 && Number(low?.text) < Number(high.text);
}

/** `SC 65 E`: a subcommittee with a letter carries the number of its committee, or stands without one. */
function readSpacedNumber(
  tokens: readonly Token[],
  index: number,
  kind: string,
  above: CommitteeStep | undefined,
): Reading<string> | undefined {
  const [digits, letter, after] = tokens.slice(index, index + 3);
  if (kind !== 'SC' || digits?.type !== 'number' || letter === undefined) return undefined;
  const isLetter =
    /^[A-Z]$/.test(letter.text) && (after?.isMark === true || !isAdjacent(letter, after));
  if (!isLetter || (above !== undefined && above.number !== digits.text)) return undefined;
  return { value: digits.text + letter.text, next: index + 2 };
}

/** A registered name, or an acronym in capitals, or a number. */
function readAcronym(
  tokens: readonly Token[],
  index: number,
  names: readonly GroupName[],
): Reading<string> | undefined {
  for (const { name, words } of names) {
    const next = matchWords(tokens, index, words);
    if (next !== undefined) return { value: name, next };
  }
  const token = tokens[index];
  return token?.type === 'word' && ACRONYM.test(token.text)
    ? { value: token.text, next: index + 1 }
    : undefined;
}
