import { isInFlow } from '../read/document.ts';
import type { Block, DressedLine, Place, TableBlock, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { EntryWords } from '../wording/compile-entry-words.ts';

/** A clause whose lines may be terminological entries. */
export interface TermsClause {
  /** Its number; null where it has none. */
  number: string | null;
  title: string;
  level: number;
  /** Whether its title says that entries follow, and not only what a whole document is about. */
  is_certain: boolean;
}

/** A line of a document, with what its block and the clause around it say of it. */
export interface EntryLine extends DressedLine {
  kind: TextBlock['kind'];
  marks: readonly string[];
  place: Place;
  is_heading: boolean;
  /** The clause of terms that it stands in; null elsewhere, and for the heading of the clause itself. */
  clause: TermsClause | null;
  /** Whether a block begins with it. */
  starts_block: boolean;
  /** Whether it stands in a list of something else, such as abbreviations. */
  is_other: boolean;
}

interface Heading {
  number: string | null;
  title: string;
  level: number;
}

const NUMBERED = /^((?:[A-Z]|\d+)(?:\.\d+)*)\.?\s+(.+)$/u;
/** `4 Symbols`: the title of a main clause in a format that does not mark headings. */
const MAIN_TITLE = /^(?:\d+|[A-Z])\.?\s+\p{Lu}[^.;:]*$/u;
/** `3.1 widget ..... 4`: a line of a list of contents. */
const CONTENTS = /^(?:[A-Z]|\d+)(?:\.\d+)*\.?\s\S.*[\s.]\d+$/u;
const LONGEST_TITLE = 100;
/** Level of headings that a format does not mark. */
const MAIN_LEVEL = 2;

/** The clause of terms that a walk is in, and the list of other things in it that is being passed over. */
interface Position {
  clause: TermsClause | null;
  hidden: Heading | null;
}

/** A table, with the clause of terms that it stands in. */
export interface PlacedTable {
  table: TableBlock;
  clause: TermsClause | null;
}

/** The lines and the tables of a document, outside of floats, captions and footnotes, each with the clause of terms around it. */
export function listEntryLines(
  blocks: readonly Block[],
  reference: Reference,
): { lines: EntryLine[]; tables: PlacedTable[] } {
  let position: Position = { clause: null, hidden: null };
  const tables: PlacedTable[] = [];
  const lines = blocks.flatMap((block): EntryLine[] => {
    if (block.kind === 'table') tables.push({ table: block, clause: clauseAt(position) });
    if (!isInFlow(block)) return [];
    const heading = readHeading(block, reference);
    const before = position;
    if (heading !== null) position = enter(heading, before, reference.entryWords);
    const opens = position.clause !== before.clause;
    const clause = opens ? null : clauseAt(position);
    const isOther = position.hidden !== null;
    return toLines(block, { is_heading: heading !== null, clause, is_other: isOther });
  });
  return { lines: lines.filter((_line, index) => !isContents(lines, index)), tables };
}

function clauseAt({ clause, hidden }: Position): TermsClause | null {
  return hidden === null ? clause : null;
}

/** Whether a line stands in a list of contents: it ends in a page number, and so does a neighbour. */
function isContents(lines: readonly EntryLine[], index: number): boolean {
  const isOne = (at: number) => CONTENTS.test(lines[at]?.text.slice(0, LONGEST_TITLE * 2) ?? '');
  return isOne(index) && (isOne(index - 1) || isOne(index + 1));
}

/** Where a heading leads. */
function enter(heading: Heading, { clause, hidden }: Position, words: EntryWords): Position {
  const kind = heading.title.length > LONGEST_TITLE ? null : words.clauseKind(heading.title);
  const around = clause !== null && isBelow(heading, clause) ? clause : null;
  const passed = hidden !== null && isBelow(heading, hidden) ? hidden : null;
  return {
    clause: around ?? (kind === 'terms' ? toClause(heading, words) : null),
    hidden: kind === 'other' || kind === 'back_matter' ? heading : passed,
  };
}

function toClause({ number, title, level }: Heading, words: EntryWords): TermsClause {
  const isCertain = number !== null || level > 1 || words.isTermsTitle(title);
  return { number, title, level, is_certain: isCertain };
}

/** The heading that a block is; a line of a plain text counts where it numbers a main clause or names a clause of terms. */
function readHeading(block: TextBlock, reference: Reference): Heading | null {
  const { text } = block;
  const isMarked = block.kind === 'heading' && block.level !== null;
  if (!isMarked && !isPlainHeading(block, reference)) return null;
  const level = block.level ?? MAIN_LEVEL;
  const annex = reference.wordings.annexOf(text);
  if (annex !== null) return { ...annex, level };
  const [, number, title] = NUMBERED.exec(text) ?? [];
  return { number: number ?? null, title: title ?? text, level };
}

function isPlainHeading(
  { kind, text, dressed = [] }: TextBlock,
  { entryWords: words, wordings }: Reference,
): boolean {
  if (kind === 'list_item' || text.length > LONGEST_TITLE) return false;
  const isOneLine = dressed.length <= 1 || /^(?:\d+|[A-Z])\.?$/u.test(dressed[0]?.text ?? '');
  if (!isOneLine) return false;
  const isTitle = words.isTermsTitle(text) || isBackMatter(text, words);
  return isTitle || MAIN_TITLE.test(text) || wordings.annexOf(text) !== null;
}

/** `Bibliography` as a line of its own ends what stands before it; a term would start in lower case. */
function isBackMatter(text: string, words: EntryWords): boolean {
  return /^\p{Lu}/u.test(text) && words.clauseKind(text) === 'back_matter';
}

/** Whether a heading stands below another: by its number where both have one, else by its level. */
function isBelow(heading: Heading, above: Pick<Heading, 'number' | 'level'>): boolean {
  if (heading.number !== null && above.number !== null)
    return heading.number.startsWith(`${above.number}.`);
  return heading.level > above.level;
}

function toLines(
  block: TextBlock,
  around: Pick<EntryLine, 'is_heading' | 'clause' | 'is_other'>,
): EntryLine[] {
  const { kind, place, text } = block;
  const plain = { text, bold: '', italic: '', after_gap: false };
  const dressed =
    block.dressed === undefined || block.dressed.length === 0 ? [plain] : block.dressed;
  return dressed.map((line, index) => ({
    ...line,
    kind,
    place,
    marks: block.marks ?? [],
    ...around,
    is_heading: around.is_heading && index === 0,
    starts_block: index === 0,
  }));
}
