import type { Block, Document, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import { CLAUSE_NUMBER } from '../wording/clause-number.ts';
import type { ConceptKind } from '../wording/compile-headings.ts';

/** A stretch of a document under one concept heading, or under none. */
export interface Stretch {
  /** The concept section around the blocks: its kind comes from the annex, its clause and title from its heading. */
  section: { kind: ConceptKind; clause: string; title: string } | null;
  heading: TextBlock | null;
  blocks: Block[];
}

/** `A.4 Blockchain`: a clause number and a title. */
const NUMBERED = new RegExp(String.raw`^(${CLAUSE_NUMBER})\s+(.+)$`, 'u');

/** An unnumbered heading, with what the clauses below it are about. */
interface Scope {
  level: number;
  kind: ConceptKind | null;
  is_annex: boolean;
}

/** A heading that stands in the numbering or the outline; a reader gives no level to a line that only looks like one. */
export function isClauseHeading(block: Block): block is TextBlock {
  return block.kind === 'heading' && block.level !== null;
}

/**
 * Cuts a document at its headings down to the numbered clauses. A clause is a concept section where a heading above it,
 * such as `Annex A – Enablers …`, names exactly one kind of concept; the nearest one that does counts, at whatever level.
 */
export function walkSections(document: Document, { headings, wordings }: Reference): Stretch[] {
  let scopes: Scope[] = [];
  let current: Stretch = { section: null, heading: null, blocks: [] };
  const stretches = [current];
  for (const block of document.blocks) {
    if (!isClauseHeading(block) || wordings.isHeading(block.text)) {
      current.blocks.push(block);
      continue;
    }
    const [, clause, title] = NUMBERED.exec(block.text) ?? [];
    const heading = {
      level: block.level ?? 0,
      kind: headings.kindIn(block.text),
      is_annex: wordings.isAnnexHeading(block.text),
    };
    scopes = scopes.filter((scope) => isAbove(scope, heading, clause !== undefined));
    if (clause === undefined) scopes.push(heading);
    const kind = scopes.findLast((scope) => scope.kind !== null)?.kind ?? null;
    const section =
      clause === undefined || title === undefined || kind === null ? null : { kind, clause, title };
    current = { section, heading: block, blocks: [] };
    stretches.push(current);
  }
  return stretches;
}

/** Headings of higher rank stand above; so does an annex above its numbered clauses, and never above another annex. */
function isAbove(scope: Scope, heading: Scope, isNumbered: boolean): boolean {
  if (scope.is_annex && (isNumbered || heading.is_annex)) return isNumbered;
  return scope.level < heading.level;
}
