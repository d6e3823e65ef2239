import type { ConceptRow, GapRow } from '../../schemas/types.ts';
import type { RoleDraft } from './assign-roles.ts';
import type { DefinitionDraft } from './define-concepts.ts';
import type { ConceptDraft } from './join-concepts.ts';

const LISTED_IN = ['annex', 'table', 'narrative'] as const;

/** The concepts as rows, with how many definitions and main committees each one has. */
export function describeConcepts(
  concepts: readonly ConceptDraft[],
  definitions: readonly DefinitionDraft[],
  roles: readonly RoleDraft[],
): ConceptRow[] {
  return concepts.map((concept) => {
    const paragraphs = concept.sections.flatMap(({ description }) => description);
    const listed = {
      annex: concept.sections.length > 0,
      table: concept.table_label !== null,
      narrative: concept.is_in_narrative,
    };
    const own = definitions.filter((draft) => draft.concept === concept);
    return {
      concept_id: concept.concept_id,
      kind: concept.kind,
      clause: concept.clause,
      label: concept.label,
      aliases: [...concept.aliases].sort(),
      table_label: concept.table_label,
      listed_in: LISTED_IN.filter((where) => listed[where]),
      gap_numbers: gapNumbers(concept),
      description: paragraphs.length === 0 ? null : [...new Set(paragraphs)].join('\n\n'),
      definition_status: definitionStatus(own),
      committee_status: committeeStatus(concept, roles),
      is_text_withheld: false,
    };
  });
}

function gapNumbers({ listings }: ConceptDraft): number[] {
  const numbers = new Set(listings.flatMap(({ gaps }) => gaps.map((gap) => gap.number)));
  return [...numbers].sort((a, b) => a - b);
}

/** A definition counts fully where a standard or another organisation stands behind it; else it is tentative. */
function definitionStatus(own: readonly DefinitionDraft[]): ConceptRow['definition_status'] {
  const firm = own.filter(
    ({ row }) => row.authority === 'iso_iec' || row.authority === 'other_sdo',
  );
  if (own.length === 0) return 'missing';
  if (firm.length === 0) return 'tentative';
  return own.length === 1 ? 'one' : 'several';
}

function committeeStatus(
  concept: ConceptDraft,
  roles: readonly RoleDraft[],
): ConceptRow['committee_status'] {
  const main = roles.filter(
    ({ row }) => row.concept_id === concept.concept_id && row.role === 'main',
  );
  if (main.length === 0) return 'none';
  return main.length === 1 ? 'one' : 'several';
}

/** The numbered gaps that concepts are marked with; a gap is titled by the name before its mark. */
export function listGaps(concepts: readonly ConceptDraft[]): GapRow[] {
  const gaps = new Map<number, GapRow>();
  for (const concept of concepts) {
    for (const { number, title } of concept.listings.flatMap((listing) => listing.gaps)) {
      const gap = gaps.get(number) ?? {
        number,
        title: title === '' ? null : title,
        concept_ids: [],
        status: 'open',
      };
      const ids = new Set([...gap.concept_ids, concept.concept_id]);
      gaps.set(number, { ...gap, concept_ids: [...ids].sort() });
    }
  }
  return [...gaps.values()];
}
