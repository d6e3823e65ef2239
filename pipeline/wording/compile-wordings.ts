import type { Wording } from '../../schemas/types.ts';
import { wordingPattern } from './wording-pattern.ts';

/** The wordings of `input/vocabulary/wordings.csv`, compiled to questions about a folded text. */
export interface Wordings {
  /** `Definition`, `Definition 2`, `Definition2`, `Relevance`: a line that is nothing but such a heading. */
  isHeading: (text: string) => boolean;
  isDefinitionHeading: (text: string) => boolean;
  isDescriptionHeading: (text: string) => boolean;
  isDefinitionMissing: (text: string) => boolean;
  /** `Note 1 to entry: …`, `Note to entry: …`; a number after capitals needs no sign: `NOTE 2 …`. */
  isNote: (text: string) => boolean;
  isExample: (text: string) => boolean;
  isParaphraseNotice: (text: string) => boolean;
  isWorkingDefinition: (text: string) => boolean;
  /** The text of a note or example without its label. */
  withoutLabel: (text: string) => string;
  /** `Additional groups:` and the like, to be searched for in a cell. */
  additionalGroups: RegExp;
  /** `(SMCC gap #5)`: the number is group 1. */
  gapMark: RegExp;
  /** `… definition of smart manufacturing (ISO 1234:2031, 3.1):`: what follows the wording is group 1. */
  definitionOf: RegExp;
  /** `modified`, and what was modified as group 1. */
  modified: RegExp;
}

/** Compiles the rows of `wordings.csv`. */
export function compileWordings(rows: readonly Wording[]): Wordings {
  const any = (role: Wording['role']) => anyOf(wordingsOf(rows, role));
  const number = String.raw`\s*\d*`;
  const note = String.raw`^${any('note')}(?:${number}\s+to\s+entry)?${number}\s*[:—–]\s*`;
  const capitals = wordingsOf(rows, 'note').map((wording) => wording.toUpperCase());
  const bareNote = String.raw`^${anyOf(capitals)}\s*\d+\s+`;
  const example = String.raw`^${any('example')}${number}\s*[:—–]?\s+`;
  const tests = {
    definition: new RegExp(`^${any('definition_heading')}${number}$`, 'i'),
    description: new RegExp(`^${any('description_heading')}$`, 'i'),
    missing: new RegExp(String.raw`^${any('definition_missing')}\s*\.?$`, 'i'),
    note: new RegExp(note, 'i'),
    bareNote: new RegExp(bareNote),
    example: new RegExp(example),
    paraphrase: new RegExp(any('paraphrase_notice'), 'i'),
    working: new RegExp(String.raw`\b${any('working_definition')}\b`, 'i'),
  };
  return {
    isHeading: (text) => tests.definition.test(text) || tests.description.test(text),
    isDefinitionHeading: (text) => tests.definition.test(text),
    isDescriptionHeading: (text) => tests.description.test(text),
    isDefinitionMissing: (text) => tests.missing.test(text),
    isNote: (text) => tests.note.test(text) || tests.bareNote.test(text),
    isExample: (text) => tests.example.test(text),
    isParaphraseNotice: (text) => tests.paraphrase.test(text),
    isWorkingDefinition: (text) => tests.working.test(text),
    withoutLabel: (text) => {
      const label = [tests.note, tests.bareNote, tests.example].find((test) => test.test(text));
      return label === undefined ? text : text.replace(label, '');
    },
    additionalGroups: new RegExp(String.raw`${any('additional_groups')}\s*:`, 'gi'),
    gapMark: new RegExp(String.raw`\(?\s*${any('gap_mark')}\s*#?\s*(\d+)\s*\)?`, 'gi'),
    definitionOf: new RegExp(
      String.raw`\b${any('definition_of')}\s+([^,.;:()]{2,60})(?:[^:(]|\([^()]*\))*:$`,
      'i',
    ),
    modified: compileModified(any('modified')),
  };
}

/** What was modified is group 1; a word may end in a letter such as `é`, after which `\b` finds no end. */
function compileModified(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})\s*(?:[—–-]\s*([^\]]*[^\].\s]))?`, 'iu');
}

function wordingsOf(rows: readonly Wording[], role: Wording['role']): string[] {
  return rows.filter((row) => row.role === role).map(({ wording }) => wording);
}

/** A pattern for one of the wordings; it matches nothing where there is none. */
function anyOf(wordings: readonly string[]): string {
  return `(?:${wordings.map(wordingPattern).join('|') || '(?!)'})`;
}
