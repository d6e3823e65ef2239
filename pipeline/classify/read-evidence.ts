import type { CommitteeConceptRow, ConceptRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { RegisteredStandard } from '../normalise/registered-standard.ts';
import { designationId } from '../designation/designation-id.ts';
import { slug } from '../slug.ts';
import type { ValueReason } from './assign-values.ts';
import type { Argument } from './judge-relevance.ts';

/** What is known of a standard beside its own record, by its id. */
export interface Evidence {
  /** For relevance. */
  arguments: ReadonlyMap<string, Argument[]>;
  /** For values. */
  values: ReadonlyMap<string, ValueReason[]>;
  /** The concepts of whose definition a committee is the main provider, by its id. */
  provided: ReadonlyMap<string, ConceptRow[]>;
}

/** How much each kind of evidence says; see docs/method.md. */
const POINTS = { register: 90, cited: 85, mentioned: 55, reviewed: 85, defines: 90, provides: 30 };

/** The scheme of the roadmap; the kinds of its concepts are its characteristics. */
const ROADMAP = 'smcc';

/** Gathers what documents, the roadmap and registers say about standards. */
export function readEvidence(
  catalogue: Catalogue,
  registered: readonly RegisteredStandard[],
): Evidence {
  const found = new Map<string, Argument[]>();
  const values = new Map<string, ValueReason[]>();
  const argue = (id: string | null, argument: Argument) => {
    if (id !== null) found.set(id, distinct([...(found.get(id) ?? []), argument]));
  };
  for (const { row, designation } of registered) {
    const id = designationId(designation);
    argue(id, { kind: 'register', points: POINTS.register, text: `register: ${row.reason}` });
    values.set(id, reviewedValues(row, catalogue.concepts));
  }
  const concepts = new Map(catalogue.concepts.map((row) => [row.concept_id, row]));
  for (const { source_standard_id: id, concept_id: concept, term } of catalogue.definitions) {
    argue(id, { kind: 'definition', points: POINTS.cited, text: `defines “${term}”` });
    const place = conceptPlace(concepts.get(concept ?? ''));
    if (id !== null && place !== null)
      values.set(id, [
        ...(values.get(id) ?? []),
        { ...place, ...basisOf('definition_source', POINTS.defines), text: term },
      ]);
  }
  for (const { standard_id: id, source_id: source } of catalogue.mentions)
    argue(id, { kind: 'mention', points: POINTS.mentioned, text: `mentioned in ${source}` });
  return { arguments: found, values, provided: providers(catalogue.committee_concepts, concepts) };
}

function basisOf(basis: ValueReason['basis'], points: number) {
  return { basis, points, rule_id: basis.replaceAll('_', '-'), field: null };
}

/** One argument of each kind. */
function distinct(found: readonly Argument[]): Argument[] {
  return [...new Map(found.map((argument) => [argument.kind, argument])).values()];
}

/** The places that the reviewers of a register gave a standard. */
function reviewedValues(
  row: RegisteredStandard['row'],
  concepts: readonly ConceptRow[],
): ValueReason[] {
  const basis = { ...basisOf('import', POINTS.reviewed), rule_id: 'register', text: row.reason };
  const byName = new Map(
    concepts.flatMap((concept) =>
      [concept.label, ...concept.aliases].map((name) => [slug(name), concept]),
    ),
  );
  return [
    ...row.hierarchy_levels.map((code) => ({
      scheme_id: 'sm2',
      characteristic_id: 'hierarchy_level',
      value_code: code,
      ...basis,
    })),
    ...row.layers.map((code) => ({
      scheme_id: 'sm2',
      characteristic_id: 'layer',
      value_code: code,
      ...basis,
    })),
    ...row.concepts.flatMap((name) => {
      const place = conceptPlace(byName.get(slug(name)));
      return place === null ? [] : [{ ...place, ...basis }];
    }),
  ];
}

/** The value of the roadmap scheme that stands for a concept: `enabler-cloud-computing` is the enabler `cloud_computing`. */
export function conceptPlace(
  concept: ConceptRow | undefined,
): Pick<ValueReason, 'scheme_id' | 'characteristic_id' | 'value_code'> | null {
  if (concept === undefined || concept.kind === 'subject') return null;
  const code = concept.concept_id.slice(concept.kind.length + 1).replaceAll('-', '_');
  return { scheme_id: ROADMAP, characteristic_id: concept.kind, value_code: code };
}

function providers(
  roles: readonly CommitteeConceptRow[],
  concepts: ReadonlyMap<string, ConceptRow>,
): Map<string, ConceptRow[]> {
  const provided = new Map<string, ConceptRow[]>();
  for (const { committee_id: id, concept_id: concept, role } of roles) {
    const row = concepts.get(concept);
    if (role === 'main' && row !== undefined) provided.set(id, [...(provided.get(id) ?? []), row]);
  }
  return provided;
}

/** That a standard's committee is the main provider of a concept's definition supports the concept; alone it does not give it. */
export function providedValues(
  committees: readonly string[],
  { provided }: Evidence,
): ValueReason[] {
  return committees.flatMap((id) =>
    (provided.get(id) ?? []).flatMap((concept) => {
      const place = conceptPlace(concept);
      const basis = basisOf('committee', POINTS.provides);
      return place === null
        ? []
        : [{ ...place, ...basis, rule_id: 'main-provider', field: 'committee_ids', text: id }];
    }),
  );
}
