import type { DefinitionRow, FindingRow } from '../../schemas/types.ts';
import { designationId } from '../designation/designation-id.ts';
import { findDesignations } from '../designation/find-designations.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { Reference } from '../reference.ts';
import { labelKey } from '../wording/label-words.ts';
import { makeFinding } from './make-finding.ts';
import { relateCommittees } from './relate-committees.ts';
import type { CommitteeTree } from './relate-committees.ts';

/**
 * Definitions whose source statement the register or a document at hand contradicts: the named committee does not own the
 * cited document, or the term has another place in the edition that is current.
 */
export function watchDefinitions(
  catalogue: Catalogue,
  extractions: readonly Extraction[],
  reference: Reference,
): FindingRow[] {
  const owners = new Map(
    catalogue.candidates.map(({ standard_id: id, committee_ids: ids }) => [id, ids]),
  );
  const publishing = new Set([...owners.values()].flat());
  const tree = relateCommittees(catalogue.committees);
  const places = findPlaces(catalogue, extractions, reference);
  return catalogue.definitions.flatMap((row) => [
    ...notOwner(row, owners, publishing, tree),
    ...moved(row, places),
  ]);
}

/**
 * A committee owns a document of its own, of the committees below it, of the one that it took the place of; a group owns those of
 * the committee above it. A committee that publishes itself does not own those of the committee above it.
 */
function notOwner(
  row: DefinitionRow,
  ownersOf: ReadonlyMap<string, readonly string[]>,
  publishing: ReadonlySet<string>,
  tree: CommitteeTree,
): FindingRow[] {
  const id = row.source_committee_id;
  const standard = row.source_standard_id ?? '';
  const owners = ownersOf.get(standard)?.length
    ? ownersOf.get(standard)
    : ownersOf.get(row.current_standard_id ?? '');
  if (id === null || owners === undefined || owners.length === 0) return [];
  const isOwner = owners.some(
    (owner) => tree.areRelated(id, owner) && !(publishing.has(id) && tree.isUnder(id, owner)),
  );
  if (isOwner) return [];
  const names = owners.map(tree.nameOf).join(', ');
  return [
    makeFinding({
      kind: 'committee_not_owner',
      severity: 'note',
      rule_id: 'another-committee-owns',
      subject_id: row.definition_id,
      concept_id: row.concept_id,
      summary: `${row.source_reference ?? standard} is cited as a document of ${tree.nameOf(id)} (definition of “${row.term}”), but belongs to ${names}.`,
      readings: [{ rule: 'committee in the register', value: names }],
    }),
  ];
}

/** Clauses by standard and term. */
type Places = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Where terms stand in the standards that other definitions cite, or that are among the documents themselves. */
function findPlaces(
  { definitions, sources, candidates }: Catalogue,
  extractions: readonly Extraction[],
  reference: Reference,
): Places {
  const places = new Map<string, Map<string, string>>();
  const note = (standard: string | null, term: string | null, clause: string | null) => {
    if (standard === null || term === null || clause === null) return;
    const terms = places.get(standard) ?? new Map<string, string>();
    places.set(standard, terms.set(labelKey(term), clause));
  };
  for (const row of definitions) note(row.source_standard_id, row.term, row.source_clause);
  const current = new Map(
    candidates.flatMap((row) => (row.is_current ? [[row.work_id, row.standard_id]] : [])),
  );
  for (const { source_id: id, entries } of extractions) {
    const title = sources.find(({ source_id: source }) => source === id)?.title ?? '';
    const [named] = findDesignations(title, reference.designations);
    if (named === undefined) continue;
    const standard = designationId({ ...named.designation, clause: null });
    for (const { term, number } of entries) note(current.get(standard) ?? standard, term, number);
  }
  return places;
}

function moved(row: DefinitionRow, places: Places): FindingRow[] {
  const { current_standard_id: current, source_clause: clause, source_standard_id: cited } = row;
  const place = places.get(current ?? '')?.get(labelKey(row.term));
  if (clause === null || current === cited || place === undefined || place === clause) return [];
  return [
    makeFinding({
      kind: 'citation_clause_moved',
      severity: 'note',
      rule_id: 'clause-in-current-edition',
      subject_id: row.definition_id,
      concept_id: row.concept_id,
      summary: `“${row.term}” is cited from clause ${clause} of ${row.source_reference ?? ''}; in the current edition it stands in ${place}.`,
      readings: [{ rule: 'clause in the current edition', value: place }],
    }),
  ];
}
