import type { EntryWords } from '../wording/compile-entry-words.ts';
import { startsDomain } from './read-term-line.ts';

/** A term and its definition on one line. */
export interface RunIn {
  /** The number before a term in quotation marks; null for none. */
  number: string | null;
  /** The words before the definition, with what stands in brackets behind the term. */
  name: string;
  definition: string;
}

/** `term [source]: definition`, `term – definition`; a term is short and no sentence. */
const COLON = /^((?:[^:[\]()]|\[[^\]]{0,200}\]|\([^()]{0,200}\)){1,100}?)\s*:\s+(\S.*)$/u;
const DASH = /^([^–—]{1,80}?)\s+[–—]\s+(\S.*)$/u;
/** `(1) ‘term’ means …`: a term in quotation marks, as in acts; what follows must be a colon or a word such as `means`. */
const QUOTED = /^(?:\(?(\d{1,3})[.)]\s+)?[‘“"„«]\s*([^‘’“”"„«»]{1,100}?)\s*[’”"“»](.*)$/u;
/** What may stand between a bold term and its definition: brackets and a sign. */
const BEHIND_BOLD =
  /^((?:\s*(?:\([^()]*\)|\[[^\]]*\]))*)(\s*[:–—-]\s+|\s*:\s*|\s+)((?:\[[^\]]*\]\s*:?\s+)?)(.*)$/u;
/** What may stand there where the bold words end in a sign: the source. */
const BEHIND_SIGN = /^()(\s+)((?:\[[^\]]*\]\s*:?\s+)?)(.*)$/u;
const SIGN = /\s*[:–—]$/u;

/**
 * Splits a line that holds a term and its definition: at the end of its bold words, else behind a quoted term, else at a
 * colon, else at a dash. `service [ITU-T Y.2091]: set of functions` → `service [ITU-T Y.2091]`, `set of functions`. Null
 * where it is no such line.
 */
export function splitRunIn(text: string, bold: string, words: EntryWords): RunIn | null {
  const isLead = bold !== '' && bold !== text && text.startsWith(bold);
  if (isLead) return splitBold(text, bold, words);
  const quoted = splitQuoted(text, words);
  if (quoted !== null) return quoted;
  const [, name, definition] = COLON.exec(text) ?? DASH.exec(text) ?? [];
  if (name === undefined || definition === undefined || isSentence(name)) return null;
  return { number: null, name, definition };
}

function splitQuoted(text: string, words: EntryWords): RunIn | null {
  const [, number, name, rest] = QUOTED.exec(text) ?? [];
  if (name === undefined || rest === undefined) return null;
  const sign = /^\s*:\s+/u.exec(rest)?.[0] ?? words.meansAt(rest);
  const definition = rest.slice(sign.length);
  return sign === '' || definition === '' ? null : { number: number ?? null, name, definition };
}

function splitBold(text: string, bold: string, words: EntryWords): RunIn | null {
  const behind = SIGN.test(bold) ? BEHIND_SIGN : BEHIND_BOLD;
  const [, brackets = '', sign = '', source = '', rest = ''] =
    behind.exec(text.slice(bold.length)) ?? [];
  const means = words.meansAt(rest);
  const definition = rest.slice(means.length);
  const hasSign = sign.trim() !== '' || means !== '' || SIGN.test(bold);
  if (definition === '' || (!hasSign && !isDefinition(definition))) return null;
  const name = bold.replace(SIGN, '');
  return {
    number: null,
    name: `${name}${brackets} ${source.replace(/:\s*$/u, '')}`.trim(),
    definition,
  };
}

/** Without a sign before them, words behind a term define it where they are several and no domain or part of speech. */
function isDefinition(text: string): boolean {
  return text.split(' ').length >= 3 && !text.startsWith(',') && !startsDomain(text);
}

/** A name holds no end of a sentence. */
function isSentence(name: string): boolean {
  return /[.!?]\s/u.test(name) || name.split(' ').length > 12;
}
