import type { ColumnHeading } from '../../schemas/types.ts';
import type { Block, Cell, Document, TableBlock, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import { CLAUSE_NUMBER } from '../wording/clause-number.ts';
import type { ConceptKind } from '../wording/compile-headings.ts';
import type { ConceptListing } from './extraction.ts';

const CLAUSE = new RegExp(String.raw`(?<![\p{L}\p{N}.])${CLAUSE_NUMBER}`, 'gu');
/** A cell that says that there is nothing: it is empty, or a dash. */
const EMPTY = /^[-–—]?$/;

/**
 * The concepts that a document lists: the rows of tables whose headings are known, and the items of lists in running
 * text whose introduction names exactly one kind of concept.
 */
export function extractListings(document: Document, reference: Reference): ConceptListing[] {
  let before: Block | null = null;
  let announced: ConceptKind | null = null;
  return document.blocks.flatMap((block) => {
    if (block.kind === 'list_item' && before?.kind !== 'list_item')
      announced = narrativeKind(before, reference);
    before = block;
    if (block.kind === 'table') return tableRows(block, document.source_id, reference);
    return block.kind === 'list_item' && announced !== null
      ? narrativeItem(block, announced, document.source_id, reference)
      : [];
  });
}

/** What the rows of one concept hold in the columns of a concept table. */
interface ConceptRows {
  concept: Cell;
  provider: Cell[];
  clause: Cell[];
  /** Number of the first row. */
  number: number;
}

/** A listing for each concept; an empty row and a header that is repeated on a new page list none. */
function tableRows(table: TableBlock, sourceId: string, reference: Reference): ConceptListing[] {
  const header = table.rows.slice(0, Math.max(1, table.header_rows)).at(-1) ?? [];
  const columns = header.map((cell) => reference.headings.find(cell.join(' ')));
  const kind = columns.find((column) => column?.role === 'concept')?.concept_kind ?? null;
  if (kind === null) return [];
  const body = table.rows.slice(Math.max(1, table.header_rows));
  return conceptRows(body, columns).flatMap(({ concept, provider, clause, number }) => {
    const name = concept.join(' ');
    const providers = textOf(provider);
    const place = `${table.caption ?? 'table'}, row ${number}`;
    const named = splitGapMarks(name, reference.wordings.gapMark);
    const isHeader = reference.headings.find(name)?.role === 'concept';
    if (isHeader || EMPTY.test(named.label)) return [];
    return [
      {
        kind,
        listed_in: 'table',
        ...named,
        provider: EMPTY.test(providers) ? null : providers,
        clauses: textOf(clause).match(CLAUSE) ?? [],
        origin: { source_id: sourceId, ...table.place, place },
      },
    ];
  });
}

/**
 * Puts the rows of one concept together: those over which its name spans, and those that go on below its name with an
 * empty cell.
 */
function conceptRows(
  rows: readonly Cell[][],
  columns: readonly (ColumnHeading | null)[],
): ConceptRows[] {
  const at = (role: ColumnHeading['role']) => columns.findIndex((column) => column?.role === role);
  const found: ConceptRows[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (role: ColumnHeading['role']) => row[at(role)] ?? [];
    const [concept, provider, clause] = [cell('concept'), cell('provider'), cell('clause')];
    const last = found.at(-1);
    const isEmpty = concept.length === 0;
    if (last === undefined || (last.concept !== concept && !isEmpty))
      found.push({ concept, provider: [provider], clause: [clause], number: index + 1 });
    else {
      last.provider.push(provider);
      last.clause.push(clause);
    }
  }
  return found;
}

/** The text of cells on one line; one that spans over rows counts once. */
function textOf(cells: readonly Cell[]): string {
  const texts = [...new Set(cells)].map((cell) => cell.join(' '));
  return texts.filter((text) => text !== '').join(' ');
}

/** `Terminology (SMCC gap #1) Reference models (SMCC gap #6)`: two names, each with the gap that its mark gives. */
function splitGapMarks(name: string, gapMark: RegExp): Pick<ConceptListing, 'label' | 'gaps'> {
  const names: string[] = [];
  const gaps: ConceptListing['gaps'] = [];
  let from = 0;
  for (const mark of name.matchAll(gapMark)) {
    const title = name.slice(from, mark.index).trim();
    if (title !== '') names.push(title);
    gaps.push({ number: Number(mark[1]), title });
    from = mark.index + mark[0].length;
  }
  const rest = name.slice(from).trim();
  return { label: (rest === '' ? names : [...names, rest]).join(' / '), gaps };
}

/** The kind of concept that the sentence before a list announces; null where it announces none or several. */
function narrativeKind(intro: Block | null, { headings, wordings }: Reference): ConceptKind | null {
  if (intro?.kind !== 'paragraph') return null;
  const sentences = intro.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const last = sentences.at(-1) ?? '';
  return wordings.announcesList(last) ? headings.kindIn(last) : null;
}

/** `Circular manufacturing: the possibility …` lists `Circular manufacturing`; so do items that end in a comma. */
function narrativeItem(
  block: TextBlock,
  kind: ConceptKind,
  sourceId: string,
  { wordings }: Reference,
): ConceptListing[] {
  const label = wordings
    .withoutExplanation(block.text.replace(/[:].*$/u, ''))
    .replace(/[,.;]$/u, '')
    .trim();
  if (EMPTY.test(label)) return [];
  return [
    {
      kind,
      listed_in: 'narrative',
      label,
      gaps: [],
      provider: null,
      clauses: [],
      origin: { source_id: sourceId, ...block.place, place: `list of ${kind}s in running text` },
    },
  ];
}
