import type { EntryMark, EntryWord } from '../../schemas/types.ts';
import { wordingPattern } from './wording-pattern.ts';

/** The words of `input/vocabulary/entry-words.csv` and `entry-marks.csv`, compiled to questions about a folded text. */
export interface EntryWords {
  /** The label that a line begins with and the text after it: `NOTE 2 It turns.` is a note `It turns.` */
  label: (text: string) => Label | null;
  /** Whether a line begins with such a label. */
  startsLabel: (text: string) => boolean;
  /** Whether a line begins with the label of a note or example that is one to an entry: `Note 1 to entry: …`. */
  isNoteToEntry: (text: string) => boolean;
  /** A term with its status taken off: `DEPRECATED: cargo rice`, `block chain (admitted term)`. */
  status: (text: string) => { status: TermStatus | null; text: string };
  /** Whether a text begins with the status of a term and a sign: `Syn: base station`. */
  startsStatus: (text: string) => boolean;
  /** The term without a part of speech behind it: `service, noun`. */
  withoutGrammar: (text: string) => string;
  /** What a clause with this title holds: entries, other lists such as abbreviations, what ends a document, or neither. */
  clauseKind: (title: string) => ClauseKind | null;
  /** Whether a title says nothing else than that entries follow: `Terms and definitions`. */
  isTermsTitle: (title: string) => boolean;
  /** The words between a term and its definition at the start of a text: `means a person` has `means `; '' for none. */
  meansAt: (text: string) => string;
  /** Whether a phrase holds a word that definitions have and terms seldom do: `machine for moving fluid`. */
  defines: (text: string) => boolean;
  /** `For the purposes of this document …`: the start of prose that defines nothing. */
  isProse: (text: string) => boolean;
  /** What the cells under a column heading of a glossary table hold. */
  column: (heading: string) => Column | null;
  /** The part of an entry that an element or class name marks; the last name that is known decides. */
  markOf: (marks: readonly string[]) => EntryMark['role'] | null;
}

export interface Label {
  kind: 'note' | 'example' | 'source';
  text: string;
}
export type TermStatus = 'preferred' | 'admitted' | 'deprecated';
export type ClauseKind = 'terms' | 'other' | 'back_matter';
export type Column = (typeof COLUMNS)[number];

const COLUMNS = [
  'admitted',
  'definition',
  'domain',
  'example',
  'note',
  'number',
  'source',
  'term',
] as const;

/** A line that is nothing but the name of a standard in brackets. */
const CITATION = /^\[[^\]]*[A-Z]{2,}[^\]]*\d[^\]]*\]\.?$/;
const LONGEST_CITATION = 200;
/** Words that may stand beside those that a title is made of. */
const CONNECTORS = String.raw`and|et|und|y|of|list|,|&|\/|\s`;

type AnyOf = (...roles: EntryWord['role'][]) => string;

/** Compiles the rows of both files. */
export function compileEntryWords(
  words: readonly EntryWord[],
  marks: readonly EntryMark[],
): EntryWords {
  const any: AnyOf = (...roles) => {
    const found = words.filter(({ role }) => roles.includes(role)).map(({ wording }) => wording);
    const longestFirst = found.sort((a, b) => b.length - a.length).map(wordingPattern);
    return `(?:${longestFirst.join('|') || '(?!)'})`;
  };
  const label = compileLabels(any);
  const entry = String.raw`(?:\s*\d+)?\s+${any('to_entry')}`;
  const noteToEntry = new RegExp(`^${any('note', 'example')}${entry}`, 'iu');
  const grammar = new RegExp(
    String.raw`(?:,\s*${any('grammar')}|\s*\(${any('grammar')}\))\.?$`,
    'i',
  );
  const prose = new RegExp(String.raw`^${any('prose')}(?![\p{L}\p{N}])`, 'iu');
  const statusLabel = new RegExp(String.raw`^${any('admitted', 'deprecated')}\s*:\s*\S`, 'iu');
  const means = new RegExp(String.raw`^\s*${any('means')}\s+`, 'iu');
  const defining = new RegExp(String.raw`\s${any('defining')}\s`, 'iu');
  const roleOf = new Map(marks.map(({ mark, role }) => [mark.toLowerCase(), role]));
  return {
    label,
    startsLabel: (text) => label(text) !== null,
    isNoteToEntry: (text) => noteToEntry.test(text),
    status: compileStatus(any),
    startsStatus: (text) => statusLabel.test(text),
    withoutGrammar: (text) => text.replace(grammar, ''),
    ...compileTitles(any),
    meansAt: (text) => means.exec(text)?.[0] ?? '',
    defines: (text) => defining.test(text),
    isProse: (text) => prose.test(text),
    column: compileColumns(words),
    markOf: (names) => {
      const roles = names.flatMap((name) => roleOf.get(name.toLowerCase()) ?? []);
      return roles.at(-1) ?? null;
    },
  };
}

/**
 * A label in capitals needs no colon (`NOTE It turns.`), any other does (`Note 1 to entry: It turns.`). A source may
 * also be known by brackets around the name of a standard (`[ISO 7301:2002, definition 3.1]`).
 */
function compileLabels(any: AnyOf): EntryWords['label'] {
  const count = String.raw`(?:\s*\d+)?`;
  const toEntry = String.raw`\s+${any('to_entry')}`;
  const patterns = (['note', 'example'] as const).flatMap((kind) => [
    { kind, start: new RegExp(`^${any(kind)}${count}${toEntry}${count}\\s*[:.—–-]?\\s*`, 'iu') },
    { kind, start: new RegExp(`^${any(kind)}${count}\\s*[:—–]\\s*`, 'iu') },
    { kind, start: new RegExp(`^${any(kind)}${count}\\s*[:.—–-]?(?:\\s+|$)`, 'u') },
  ]);
  const source = new RegExp(
    String.raw`^(?:[[(]\s*${any('source')}(?![\p{L}\p{N}])|${any('source')}\s*:)`,
    'iu',
  );
  return (text) => {
    const isCitation = text.length <= LONGEST_CITATION && CITATION.test(text);
    if (isCitation || source.test(text)) return { kind: 'source', text };
    const found = patterns.find(({ start }) => start.test(text));
    return found === undefined ? null : { kind: found.kind, text: text.replace(found.start, '') };
  };
}

function compileStatus(any: AnyOf): EntryWords['status'] {
  const patterns = (['deprecated', 'admitted', 'preferred'] as const).map((status) => ({
    status,
    before: new RegExp(String.raw`^${any(status)}\s*:\s*`, 'iu'),
    behind: new RegExp(String.raw`\s*(?:[[(<]${any(status)}[\])>])$`, 'iu'),
    bare: new RegExp(String.raw`,?\s+(?=\p{Lu}+(?:\s\p{Lu}+)*$)${any(status)}$`, 'u'),
  }));
  return (text) => {
    for (const { status, before, behind, bare } of patterns) {
      const rest = text.replace(before, '').replace(behind, '').replace(bare, '');
      if (rest !== text) return { status, text: rest };
    }
    return { status: null, text };
  };
}

function compileTitles(any: AnyOf): Pick<EntryWords, 'clauseKind' | 'isTermsTitle'> {
  const whole = (words: string) => new RegExp(`^(?:${words}|${CONNECTORS})+$`, 'iu');
  const only = {
    terms: whole(any('terms_clause')),
    other: whole(any('other_clause')),
    back: new RegExp(`^${any('back_matter')}$`, 'iu'),
  };
  const others = new RegExp(any('other_clause'), 'giu');
  const terms = new RegExp(String.raw`(?<!\p{L})${any('terms_clause')}(?!\p{L})`, 'iu');
  return {
    clauseKind: (title) => {
      if (only.back.test(title)) return 'back_matter';
      if (only.other.test(title)) return 'other';
      return terms.test(title.replace(others, '')) ? 'terms' : null;
    },
    isTermsTitle: (title) => only.terms.test(title),
  };
}

function compileColumns(words: readonly EntryWord[]): EntryWords['column'] {
  const columns = new Map(
    words.flatMap(({ role, wording }) => {
      const column = COLUMNS.find((name) => role === `column_${name}`);
      return column === undefined ? [] : [[wording.toLowerCase(), column] as const];
    }),
  );
  return (heading) => columns.get(heading.toLowerCase().replace(/[\s:]+$/u, '')) ?? null;
}
