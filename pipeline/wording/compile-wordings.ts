import type { EntryWord, Wording } from '../../schemas/types.ts';
import { anyWording, titleWording, wordingsOf } from './any-wording.ts';
import { CAPTION_NUMBER, compileNumbered } from './compile-numbered.ts';
import type { NumberedWordings } from './compile-numbered.ts';

/** The wordings of `input/vocabulary/wordings.csv`, compiled to questions about a folded text. */
export interface Wordings extends NumberedWordings {
  /** `Definition`, `Definition 2`, `Definition2`, `Relevance`: a line that is nothing but such a heading. */
  isHeading: (text: string) => boolean;
  isDefinitionHeading: (text: string) => boolean;
  isDescriptionHeading: (text: string) => boolean;
  isDefinitionMissing: (text: string) => boolean;
  /** `Note 1 to entry: …`, `Note to entry: …`; a number after capitals needs no sign: `NOTE 2 …`. */
  isNote: (text: string) => boolean;
  isExample: (text: string) => boolean;
  /** A source statement in brackets; the closing one may be missing, and so may the label: `[ISO 7301:2002, 3.1`. */
  isSource: (text: string) => boolean;
  /** Whether a source statement begins with a label such as `SOURCE`. */
  hasSourceLabel: (text: string) => boolean;
  /** `[SOURCE: ISO 7301:2002, 3.1]` → `ISO 7301:2002, 3.1`. */
  withoutSourceLabel: (text: string) => string;
  isParaphraseNotice: (text: string) => boolean;
  isWorkingDefinition: (text: string) => boolean;
  /** `Annex A – Enablers`, `Appendix B`, `ANNEX C`. */
  isAnnexHeading: (text: string) => boolean;
  /** The same taken apart, also where it has a number: `Annex II (normative) – Terms` → `II`, `Terms`. */
  annexOf: (text: string) => { number: string; title: string } | null;
  /** `Table 1 – Enablers`, `Tableau A.2: …`. */
  isTableCaption: (text: string) => boolean;
  /** The number of the table that a caption names: `Table A.2 – Loads` → `A.2`. */
  tableNumber: (text: string) => string | null;
  /** The number of the table that a caption continues: `Table 3 (continued)` → `3`. */
  continuedTable: (text: string) => string | null;
  /** The caption of a table or figure. */
  isCaption: (text: string) => boolean;
  /** Whether a sentence announces that a list follows: `The enablers are as follows.` */
  announcesList: (text: string) => boolean;
  /** `digital twin, i.e. a model` → `digital twin`. */
  withoutExplanation: (text: string) => string;
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

type AnyOf = (role: Wording['role']) => string;

/** Compiles the rows of `wordings.csv`, and the labels of sources among those of `entry-words.csv`. */
export function compileWordings(
  rows: readonly Wording[],
  entryWords: readonly EntryWord[],
): Wordings {
  const any: AnyOf = (role) => anyWording(wordingsOf(rows, role));
  const number = String.raw`\s*\d*`;
  const note = String.raw`^${any('note')}(?:${number}\s+to\s+entry)?${number}\s*[:—–]\s*`;
  const capitals = wordingsOf(rows, 'note').map((wording) => wording.toUpperCase());
  const example = String.raw`^${any('example')}${number}\s*[:—–]?\s+`;
  const tests = {
    definition: new RegExp(`^${any('definition_heading')}${number}$`, 'i'),
    description: new RegExp(`^${any('description_heading')}$`, 'i'),
    missing: new RegExp(String.raw`^${any('definition_missing')}\s*\.?$`, 'i'),
    note: new RegExp(note, 'i'),
    bareNote: new RegExp(String.raw`^${anyWording(capitals)}\s*\d+\s+`),
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
    ...compileSources(entryWords),
    ...compileTitles(rows, any),
    ...compileAnnexes(rows),
    ...compileNumbered(rows),
    ...compileLists(any),
    withoutLabel: (text) => {
      const label = [tests.note, tests.bareNote, tests.example].find((test) => test.test(text));
      return label === undefined ? text : text.replace(label, '');
    },
    ...compilePatterns(any),
  };
}

function compilePatterns(
  any: AnyOf,
): Pick<Wordings, 'additionalGroups' | 'gapMark' | 'definitionOf' | 'modified'> {
  return {
    additionalGroups: new RegExp(String.raw`${any('additional_groups')}\s*:`, 'gi'),
    gapMark: new RegExp(String.raw`\(?\s*${any('gap_mark')}\s*#?\s*(\d+)\s*\)?`, 'gi'),
    definitionOf: new RegExp(
      String.raw`\b${any('definition_of')}\s+([^,.;:()]{2,60})(?:[^:(]|\([^()]*\))*:$`,
      'i',
    ),
    modified: compileModified(any('modified')),
  };
}

function compileSources(
  words: readonly EntryWord[],
): Pick<Wordings, 'isSource' | 'hasSourceLabel' | 'withoutSourceLabel'> {
  const labels = words.filter(({ role }) => role === 'source').map(({ wording }) => wording);
  const label = String.raw`${anyWording(labels)}(?!\p{L})`;
  const labelled = new RegExp(String.raw`^\[\s*${label}`, 'iu');
  const bare = /^\[\s*[A-Z]{2,}\b.*\d/;
  const start = new RegExp(String.raw`^\[?\s*(?:${label}\s*:?)?\s*`, 'iu');
  return {
    isSource: (text) => labelled.test(text) || bare.test(text),
    hasSourceLabel: (text) => labelled.test(text),
    withoutSourceLabel: (text) => text.replace(start, '').replace(/[\].\s]+$/, ''),
  };
}

function compileAnnexes(rows: readonly Wording[]): Pick<Wordings, 'isAnnexHeading' | 'annexOf'> {
  const word = titleWording(rows, 'annex');
  const lettered = new RegExp(String.raw`^${word}\s+[A-Z](?![\p{L}\p{N}])`, 'u');
  const sign = String.raw`[\s.:—–-]*`;
  const parts = new RegExp(
    String.raw`^${word}\s+([A-Z]|[IVX]+|\d+)(?![\p{L}\p{N}])${sign}(?:\([a-z]+\))?${sign}(.*)$`,
    'u',
  );
  return {
    isAnnexHeading: (text) => lettered.test(text),
    annexOf: (text) => {
      const [, number, title = ''] = parts.exec(text) ?? [];
      return number === undefined ? null : { number, title };
    },
  };
}

/** The words that begin the caption of a table or figure; they are written with a capital. */
function compileTitles(
  rows: readonly Wording[],
  any: AnyOf,
): Pick<Wordings, 'isTableCaption' | 'tableNumber' | 'continuedTable' | 'isCaption'> {
  const caption = (role: Wording['role']) =>
    new RegExp(String.raw`^${titleWording(rows, role)}\s*${CAPTION_NUMBER}\s*[:—–.-]\s*\S`);
  const table = caption('table_caption');
  const figure = caption('figure_caption');
  const number = new RegExp(
    String.raw`^${titleWording(rows, 'table_caption')}\s*(${CAPTION_NUMBER})`,
  );
  const numberOf = (text: string) => number.exec(text)?.[1] ?? null;
  const continued = new RegExp(String.raw`[(\[]\s*${any('continued')}[^()[\]]{0,20}[)\]]\s*$`, 'i');
  return {
    isTableCaption: (text) => table.test(text),
    tableNumber: numberOf,
    continuedTable: (text) => (continued.test(text) ? numberOf(text) : null),
    isCaption: (text) => table.test(text) || figure.test(text),
  };
}

function compileLists(any: AnyOf): Pick<Wordings, 'announcesList' | 'withoutExplanation'> {
  const intro = new RegExp(String.raw`(?::|\b${any('list_intro')}\b.*)$`, 'i');
  const explanation = new RegExp(String.raw`,?\s+${any('explanation')}.*$`, 'iu');
  return {
    announcesList: (text) => intro.test(text),
    withoutExplanation: (text) => text.replace(explanation, ''),
  };
}

/** What was modified is group 1; a word may end in a letter such as `é`, after which `\b` finds no end. */
function compileModified(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})\s*(?:[—–-]\s*([^\]]*[^\].\s]))?`, 'iu');
}
