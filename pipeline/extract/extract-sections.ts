import type { Document, TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { ConceptSection } from './extraction.ts';
import { isClauseHeading, walkSections } from './section-walk.ts';
import type { Stretch } from './section-walk.ts';

/** The clauses that treat one concept each, with what they say of its relevance. */
export function extractSections(document: Document, reference: Reference): ConceptSection[] {
  return walkSections(document, reference).flatMap((stretch) => {
    const { section, heading } = stretch;
    if (section === null || heading === null) return [];
    return [
      {
        ...section,
        description: describe(stretch, reference),
        origin: { source_id: document.source_id, ...heading.place, place: heading.text },
      },
    ];
  });
}

/** The paragraphs and list items between the heading for relevance and the next heading. */
function describe(stretch: Stretch, { wordings }: Reference): string[] {
  const texts = stretch.blocks.filter((block): block is TextBlock => block.kind !== 'table');
  const start = texts.findIndex((block) => wordings.isDescriptionHeading(block.text));
  if (start === -1) return [];
  const rest = texts.slice(start + 1);
  const end = rest.findIndex(isClauseHeading);
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .filter((block) => block.kind === 'paragraph' || block.kind === 'list_item')
    .map((block) => block.text);
}
