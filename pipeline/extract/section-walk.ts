import type { Block, Document, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { ConceptKind } from '../wording/compile-headings.ts';

/** A stretch of a document under one concept heading, or under none. */
export interface Stretch {
  /** The concept section around the blocks: its kind comes from the annex, its clause and title from its heading. */
  section: { kind: ConceptKind; clause: string; title: string } | null;
  heading: TextBlock | null;
  blocks: Block[];
}

/** `A.4 Blockchain`: a clause number and a title. */
const NUMBERED = /^((?:[A-Z]|\d+)(?:\.\d+)+)\s+(.+)$/u;

/** Level of the headings of annexes and main clauses; those below do not change what an annex is about. */
const ANNEX_LEVEL = 2;

/** A heading that stands in the numbering or the outline; a reader gives no level to a line that only looks like one. */
export function isClauseHeading(block: Block): block is TextBlock {
  return block.kind === 'heading' && block.level !== null;
}

/**
 * Cuts a document at its headings down to the numbered clauses. A clause is a concept section where the heading above
 * it, such as `Annex A – Enablers …`, names exactly one kind of concept.
 */
export function walkSections(document: Document, { headings, wordings }: Reference): Stretch[] {
  let kind: ConceptKind | null = null;
  let current: Stretch = { section: null, heading: null, blocks: [] };
  const stretches = [current];
  for (const block of document.blocks) {
    if (!isClauseHeading(block) || wordings.isHeading(block.text)) {
      current.blocks.push(block);
      continue;
    }
    const [, clause, title] = NUMBERED.exec(block.text) ?? [];
    if (clause === undefined && (block.level ?? 0) <= ANNEX_LEVEL)
      kind = headings.kindIn(block.text);
    const section =
      clause === undefined || title === undefined || kind === null ? null : { kind, clause, title };
    current = { section, heading: block, blocks: [] };
    stretches.push(current);
  }
  return stretches;
}
