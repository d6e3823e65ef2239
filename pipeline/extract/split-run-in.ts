import { startsDomain } from './read-term-line.ts';

/** A term and its definition on one line. */
export interface RunIn {
  /** The words before the definition, with what stands in brackets behind the term. */
  name: string;
  definition: string;
}

/** `term [source]: definition`, `term – definition`; a term is short and no sentence. */
const COLON = /^([^:]{1,100}?)\s*:\s+(\S.*)$/u;
const DASH = /^([^–—]{1,80}?)\s+[–—]\s+(\S.*)$/u;
/** What may stand between a bold term and its definition: brackets and a sign. */
const BEHIND_BOLD =
  /^((?:\s*(?:\([^()]*\)|\[[^\]]*\]))*)(\s*[:–—-]\s+|\s*:\s*|\s+)((?:\[[^\]]*\]\s*:?\s+)?)(.*)$/u;

/**
 * Splits a line that holds a term and its definition: at the end of its bold words, else at a colon, else at a dash.
 * `service [ITU-T Y.2091]: set of functions` → `service [ITU-T Y.2091]`, `set of functions`. Null where it is no such line.
 */
export function splitRunIn(text: string, bold: string): RunIn | null {
  const isLead = bold !== '' && bold !== text && text.startsWith(bold);
  if (isLead) return splitBold(text, bold);
  const [, name, definition] = COLON.exec(text) ?? DASH.exec(text) ?? [];
  if (name === undefined || definition === undefined || isSentence(name)) return null;
  return { name, definition };
}

function splitBold(text: string, bold: string): RunIn | null {
  const [, brackets = '', sign = '', source = '', definition = ''] =
    BEHIND_BOLD.exec(text.slice(bold.length)) ?? [];
  const hasSign = sign.trim() !== '' || /[:–—]$/u.test(bold);
  if (definition === '' || (!hasSign && !isDefinition(definition))) return null;
  const name = bold.replace(/\s*[:–—]$/u, '');
  return { name: `${name}${brackets} ${source.replace(/:\s*$/u, '')}`.trim(), definition };
}

/** Without a sign before them, words behind a term define it where they are several and no domain or part of speech. */
function isDefinition(text: string): boolean {
  return text.split(' ').length >= 3 && !text.startsWith(',') && !startsDomain(text);
}

/** A name holds no end of a sentence. */
function isSentence(name: string): boolean {
  return /[.!?]\s/u.test(name) || name.split(' ').length > 12;
}
