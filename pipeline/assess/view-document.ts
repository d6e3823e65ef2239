import type { DefinitionRow } from '../../schemas/types.ts';
import type { Committee } from '../committee/committee.ts';
import type { Extraction } from '../extract/extraction.ts';
import { assignRoles } from '../normalise/assign-roles.ts';
import { defineConcepts } from '../normalise/define-concepts.ts';
import type { DefinitionDraft } from '../normalise/define-concepts.ts';
import { joinConcepts } from '../normalise/join-concepts.ts';
import type { ConceptDraft } from '../normalise/join-concepts.ts';
import { readProviders } from '../normalise/read-providers.ts';
import type { Reference } from '../reference.ts';
import type { ConceptKind } from '../wording/compile-headings.ts';

/** Something that a document may count: a row of a table, a clause, an item of a list, with what the document says of it. */
export interface CountedItem {
  kind: ConceptKind;
  label: string;
  main: Committee[];
  additional: Committee[];
  definitions: DefinitionRow[];
  is_described: boolean;
  gaps: number[];
}

/** The ways in which a document lists its concepts. */
export type ListName = 'rows of the table' | 'clauses' | 'items of the list in the text';

/** One document on its own: its concepts, joined without those of other documents, and its lists of them. */
export interface DocumentView {
  extraction: Extraction;
  concepts: ConceptDraft[];
  definitions: DefinitionDraft[];
  lists: Record<ListName, CountedItem[]>;
}

/** Sees a document as its reader does, who has no other at hand but its companions. */
export function viewDocument(
  extraction: Extraction,
  reference: Reference,
  companions: readonly Extraction[] = [],
): DocumentView {
  const all = [extraction, ...companions];
  const concepts = joinConcepts(all);
  const definitions = defineConcepts(all, concepts, [], reference, new Map());
  const view = { extraction, concepts, definitions };
  return {
    ...view,
    lists: {
      'rows of the table': listRows(view, reference),
      clauses: listClauses(view, reference),
      'items of the list in the text': listItems(view),
    },
  };
}

type Joined = Omit<DocumentView, 'lists'>;

function listRows({ extraction, concepts, definitions }: Joined, reference: Reference) {
  const rows = extraction.listings.filter(({ listed_in: where }) => where === 'table');
  return rows.map((row): CountedItem => {
    const served = concepts.filter(({ listings }) => listings.includes(row));
    const providers = readProviders(row.provider ?? '', reference);
    return {
      ...describe(served, definitions),
      kind: row.kind,
      label: row.label,
      main: providers.flatMap(({ committee, role }) => (role === 'main' ? [committee] : [])),
      additional: providers.flatMap(({ committee, role }) => (role === 'main' ? [] : [committee])),
      gaps: row.gaps.map(({ number }) => number),
    };
  });
}

function listClauses({ concepts, definitions }: Joined, reference: Reference): CountedItem[] {
  const roles = assignRoles(concepts, definitions, reference);
  return concepts.flatMap((concept) => {
    if (concept.sections.length === 0 || concept.kind === 'subject') return [];
    const inRole = (name: 'main' | 'additional') =>
      roles.flatMap(({ row, committee }) =>
        row.concept_id === concept.concept_id && row.role === name ? [committee] : [],
      );
    return [
      {
        ...describe([concept], definitions),
        kind: concept.kind,
        label: concept.label,
        main: inRole('main'),
        additional: inRole('additional'),
        gaps: gapsOf(concept),
      },
    ];
  });
}

/** A list in running text tells names only. */
function listItems({ extraction }: Joined): CountedItem[] {
  const items = extraction.listings.filter(({ listed_in: where }) => where === 'narrative');
  return items.map(({ kind, label }) => {
    const nothing = { main: [], additional: [], definitions: [], gaps: [] };
    return { kind, label, is_described: false, ...nothing };
  });
}

function describe(served: readonly ConceptDraft[], definitions: readonly DefinitionDraft[]) {
  return {
    definitions: definitions
      .filter(({ concept }) => concept !== null && served.includes(concept))
      .map(({ row }) => row),
    is_described: served.some(({ sections }) =>
      sections.some(({ description }) => description.length > 0),
    ),
  };
}

function gapsOf({ listings }: ConceptDraft): number[] {
  return [...new Set(listings.flatMap(({ gaps }) => gaps.map(({ number }) => number)))];
}
