import type { ClaimWord, ColumnHeading } from '../../schemas/types.ts';
import { wordingPattern } from './wording-pattern.ts';

type Role = ClaimWord['role'];

/** The grammar of statements about numbers, compiled from `input/vocabulary/claim-words.csv` and the headings of tables. */
export interface ClaimWords {
  /** `six of the nine enablers`: what is counted and how much of it, in named groups. */
  counted: RegExp;
  /** `one has`: a quantity alone, at the start of a statement that goes on about what was counted before. */
  elliptical: RegExp;
  /** What stands between the thing that is counted and the verb, and the verb: ` in Table 1 clearly have`. */
  verb: RegExp;
  /** Whether the words before a counted thing lead to it: `there are`, `a definition exists for`. */
  leadsIn: RegExp;
  /** `there are` at the end of a text. */
  existential: RegExp;
  /** Whether a number behind such words counts nothing: `Table 3`. */
  label: RegExp;
  /** Whether a sentence or a part of it is a condition, which states nothing. */
  condition: RegExp;
  /** Whether something is only wished for: `should`, `will`. */
  modal: RegExp;
  /** The words of a predicate that matter, one after the other, in named groups. */
  token: RegExp;
  /** The connective and comma with which a statement ends that another one follows. */
  trailing: RegExp;
  /** The number that a number word or its digits stand for. */
  numberOf: (words: string) => number | null;
  /** What a word stands for: `valueOf('object', 'TCs')` is `committee`. */
  valueOf: (role: Role, words: string) => string | null;
  /** Whether a word plays a role: `hasRole('at_least', 'or more')`. */
  hasRole: (role: Role, words: string) => boolean;
}

/** The quantifiers and bounds, which are groups of the pattern and the words of the file by the same name. */
export const QUANTIFIERS = ['all', 'all_but', 'most', 'none', 'rest', 'share'] as const;
export const BOUNDS = [
  'about',
  'at_least',
  'at_most',
  'exactly',
  'fewer_than',
  'more_than',
] as const;

/** Compiles the rows of both files. A kind of concept is counted by the headings of its tables and by its own name. */
export function compileClaimWords(
  rows: readonly ClaimWord[],
  headings: readonly ColumnHeading[],
): ClaimWords {
  const kinds = headings.flatMap(({ heading, concept_kind: kind }) =>
    kind === null ? [] : [row('subject', heading, kind), row('subject', kind, kind)],
  );
  const words = [...rows, ...kinds];
  const any = (...roles: Role[]) => anyOf(words.filter(({ role }) => roles.includes(role)));
  const quantity = quantityPattern(any);
  const verb = verbPattern(any);
  const values = new Map(words.map((word) => [keyOf(word.role, word.wording), word.value]));
  const pattern = (source: string, flags = 'iu') => new RegExp(source, flags);
  return {
    counted: pattern(countedPattern(any, quantity), 'giu'),
    elliptical: pattern(
      String.raw`(?<=^|[.;,:]\s+|${any('connective')}\s+)${quantity}(?=${verb})`,
      'giu',
    ),
    verb: pattern(`^${verb}`),
    leadsIn: pattern(
      String.raw`(?:${any('preposition', 'partitive', 'verb', 'object')}|for|by|to)\s+$`,
    ),
    existential: pattern(String.raw`${any('existential')}\s+$`),
    label: pattern(String.raw`${any('label')}\s*$`),
    condition: pattern(String.raw`(?:^|[,;:]\s*)${any('condition')}`),
    modal: pattern(any('modal')),
    token: pattern(tokenPattern(any, verb), 'giu'),
    trailing: pattern(String.raw`[\s,;]*(?:${any('connective')})?[\s,;.]*$`),
    numberOf: (text) => readNumber(text, (word) => values.get(keyOf('number', word)) ?? null),
    valueOf: (role, text) => values.get(keyOf(role, text)) ?? null,
    hasRole: (role, text) => values.has(keyOf(role, text)),
  };
}

type AnyOf = (...roles: Role[]) => string;

function row(role: Role, wording: string, value: string): ClaimWord {
  return { role, wording, value, reason: 'input/vocabulary/column-headings.csv' };
}

/** A pattern for one of the words, the longest first, where no letter or digit stands before or after it. */
function anyOf(words: readonly ClaimWord[]): string {
  const found = words.map(({ wording }) => wording).sort((a, b) => b.length - a.length);
  return String.raw`(?:(?<![\p{L}\p{N}])(?:${found.map(wordingPattern).join('|') || '(?!)'})(?![\p{L}\p{N}]))`;
}

function numberPattern(any: AnyOf): string {
  return String.raw`(?:${any('number')}(?:[-\s]${any('number')})?|\d[\d,]*(?![\d.]\d))`;
}

/** `at least six of the`, `all but two`, `67 % of`, `none`: bound, quantifier or number. */
function quantityPattern(any: AnyOf): string {
  const number = numberPattern(any);
  const bounds = BOUNDS.map((bound) => `(?<${bound}>${any(bound)})`).join('|');
  const simple = (['share', 'most', 'none', 'all'] as const).map(
    (name) => `(?<${name}>${any(name)})`,
  );
  const kinds = [
    String.raw`(?<all_but>${any('all_but')})\s+(?<but>${number})`,
    String.raw`(?<rest>${any('rest')})(?:\s+(?<left>${number}))?`,
    String.raw`(?<number>${number})(?:\s*(?<percent>${any('percent')}|%))?(?:\s+(?<after>${any('at_least', 'at_most')}))?`,
    ...simple,
  ];
  return String.raw`(?<![\p{L}\p{N}.#/-])(?:(?:${bounds})\s*)?(?:${kinds.join('|')})`;
}

function countedPattern(any: AnyOf, quantity: string): string {
  const number = numberPattern(any);
  const whole = String.raw`(?:${any('partitive')}\s+)?(?:${any('determiner')}\s+)*(?:(?<total>${number})\s+)?`;
  const between = String.raw`(?:\s*\/\s*(?<over>${number})\s+|\s+${whole})`;
  const adjectives = String.raw`(?:(?!${any('function_word')})[\p{L}\p{N}-]+\s+){0,3}?`;
  const except = String.raw`(?:\s+${any('except')}\s+(?<except>${number}))?`;
  return `${quantity}${between}${adjectives}(?<subject>${any('subject')})${except}`;
}

function verbPattern(any: AnyOf): string {
  const between = String.raw`(?:\s+${any('preposition')}(?:\s+[^\s,.;:]+){1,7}?)?`;
  const adverb = String.raw`(?:\s+(?:${any('adverb')}|\p{Ll}+ly))?`;
  return String.raw`(?:\s*\([^()]*\))?${between}${adverb}\s+${any('verb')}`;
}

function tokenPattern(any: AnyOf, verb: string): string {
  const names = ['several', 'any', 'negation', 'object', 'quality', 'one'] as const;
  const groups = names.map((name) => `(?<${name}>${any(name)})`);
  return [`(?<restart>${any('connective')}${verb})`, ...groups].join('|');
}

/** `twenty-six` → 26, `1,200` → 1200. */
function readNumber(text: string, valueOf: (word: string) => string | null): number | null {
  const digits = text.replaceAll(',', '');
  if (/^\d+$/.test(digits)) return Number(digits);
  const whole = valueOf(text);
  if (whole !== null) return Number(whole);
  const parts = text.split(/[-\s]/u).map((word) => valueOf(word));
  return parts.includes(null) ? null : parts.reduce((sum, part) => sum + Number(part), 0);
}

function keyOf(role: Role, wording: string): string {
  return `${role} ${wording.toLowerCase().replace(/\s+/gu, ' ')}`;
}
