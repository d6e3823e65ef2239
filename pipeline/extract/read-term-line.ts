import type { EntryWords, TermStatus } from '../wording/compile-entry-words.ts';

/** What a line that names a term says. */
export interface TermLine {
  term: string;
  status: TermStatus | null;
  domain: string | null;
  /** The abbreviation in brackets behind the term. */
  short: string | null;
  /** The source statement in brackets behind the term. */
  source: string | null;
}

/** A line as far as its words and dress matter here. */
export interface TermText {
  text: string;
  bold: string;
  italic: string;
}

/** Longer lines name no term; they are not searched. */
const LONGEST_LINE = 300;
/** Angle brackets around a domain, in the various characters that documents take for them. */
const OPEN = '<‹\u2329\u27E8\u3008';
const CLOSE = '>›\u232A\u27E9\u3009';
const IN_ANGLES = `[${OPEN}]([^${OPEN}${CLOSE}]+)[${CLOSE}]`;
const DOMAIN_BEHIND = new RegExp(`,?\\s*${IN_ANGLES}$`, 'u');
const DOMAIN_BEFORE = new RegExp(`^${IN_ANGLES}\\s*`, 'u');
const SOURCE_BEHIND = /\s*((?:\[[^\]]*[A-Z][^\]]*\]\s*)+)$/u;
/** `(from [ITU-T Y.4000])`: a source in round brackets. */
const CITED_BEHIND = /\s*\((?:\p{Ll}+\s+){0,3}(\[[^\]]*[A-Z][^\]]*\])\s*\)$/u;
/** One capital alone, or two and more among other letters: `W`, `API`, `IoT`. */
const SHORT_BEHIND = /\s*\((\p{Lu}|(?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{L}\p{N}&/-]{2,12})\)$/u;

/**
 * Takes the line of a term apart (ISO 10241-1, 6.2): `DEPRECATED: cargo rice`, `service, <transport>`,
 * `application programming interface (API) [ITU-T Y.2234]`.
 */
export function readTermLine({ text, bold, italic }: TermText, words: EntryWords): TermLine {
  if (text.length > LONGEST_LINE)
    return { term: text, status: null, domain: null, short: null, source: null };
  const bare = text.replace(/\s*:$/u, '');
  const [sourced, source] = take(bare, CITED_BEHIND.test(bare) ? CITED_BEHIND : SOURCE_BEHIND);
  const named = words.status(sourced);
  const [front, before] = take(named.text, DOMAIN_BEFORE);
  const [plain, behind] = take(front, DOMAIN_BEHIND);
  const spoken = words.withoutGrammar(plain);
  const [stripped, slanted] = spoken === plain ? takeItalic(plain, bold, italic) : [spoken, null];
  const [term, short] = /\s\S/u.test(stripped) ? take(stripped, SHORT_BEHIND) : [stripped, null];
  return {
    term,
    status: named.status,
    domain: before ?? behind ?? slanted,
    short,
    source,
  };
}

/** Whether a text begins with an angle bracket, as a domain does. */
export function startsDomain(text: string): boolean {
  return text !== '' && OPEN.includes(text.charAt(0));
}

/** The domain of a term in `DOMAIN_BEFORE` form at the start of a definition, and the rest. */
export function splitDomain(definition: string): { domain: string | null; text: string } {
  const [text, domain] = take(definition, DOMAIN_BEFORE);
  return { domain, text };
}

function take(text: string, pattern: RegExp): [string, string | null] {
  const found = pattern.exec(text)?.[1] ?? null;
  return found === null ? [text, null] : [text.replace(pattern, '').trim(), found.trim()];
}

/** Italic words behind a bold term name its domain. */
function takeItalic(text: string, bold: string, italic: string): [string, string | null] {
  const isDomain = bold !== '' && italic !== '' && text.replace(/[)\s]+$/u, '').endsWith(italic);
  if (!isDomain) return [text, null];
  const end = text.lastIndexOf(italic);
  return [text.slice(0, end).replace(/[\s,;:(]+$/u, ''), italic];
}
