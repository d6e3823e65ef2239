import type {
  CommitteeConceptRow,
  CommitteeRow,
  ConceptRow,
  FindingRow,
} from '../../schemas/types.ts';
import type { ClassificationRules } from '../classify/compile-rules.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { labelWords } from '../wording/label-words.ts';
import { makeFinding } from './make-finding.ts';
import { nameConcepts } from './name-concepts.ts';
import { relateCommittees } from './relate-committees.ts';
import type { CommitteeTree } from './relate-committees.ts';

/** A committee with fewer documents in the register is known too little to say that it has none on a subject. */
const ENOUGH_DOCUMENTS = 10;

/** What is known of who does what: the tables say who provides a definition, the definitions whose they are. */
interface Known {
  concept: ConceptRow;
  roles: readonly CommitteeConceptRow[];
  tree: CommitteeTree;
  /** How many documents of each committee the register holds. */
  documents: ReadonlyMap<string, number>;
  /** Whether a text names the concept, in its own words or others that are known for it. */
  isNamed: (text: string) => boolean;
}

/** Committees whose part in a concept is contradicted: by its definitions, their own title, or the register of committees. */
export function checkProviders(catalogue: Catalogue, rules: ClassificationRules): FindingRow[] {
  const tree = relateCommittees(catalogue.committees);
  const documents = new Map<string, number>();
  for (const id of catalogue.candidates.flatMap(({ committee_ids: ids }) => ids))
    documents.set(id, (documents.get(id) ?? 0) + 1);
  const named = nameConcepts(catalogue.concepts, rules);
  return catalogue.concepts
    .filter(({ kind }) => kind !== 'subject')
    .flatMap((concept) => {
      const roles = catalogue.committee_concepts.filter(
        (row) => row.concept_id === concept.concept_id && row.role !== 'publishes',
      );
      const isNamed = (text: string) => named(text).has(concept.concept_id);
      const known = { concept, roles, tree, documents, isNamed };
      return [
        ...notListed(known),
        ...withoutDefinition(known),
        ...inactive(known),
        ...unfit(known),
      ];
    });
}

function inRoles({ roles }: Known, ...names: CommitteeConceptRow['role'][]): string[] {
  const ids = roles.flatMap(({ role, committee_id: id }) => (names.includes(role) ? [id] : []));
  return [...new Set(ids)].sort();
}

const ENDED: Partial<Record<CommitteeRow['status'], string>> = {
  disbanded: 'was disbanded',
  renamed: 'was renamed',
  suspended: 'is suspended',
};

/** Technical committees that a concept is defined by, though its row in a table does not name them. */
function notListed(known: Known): FindingRow[] {
  const { concept, tree } = known;
  if (concept.table_label === null) return [];
  const listed = inRoles(known, 'main', 'additional');
  return inRoles(known, 'definition_source')
    .filter((id) => tree.find(id)?.kind !== 'body')
    .filter((id) => !listed.some((other) => tree.areRelated(id, other)))
    .map((id) =>
      observe(known, id, {
        kind: 'provider_disagrees',
        severity: listed.length === 0 ? 'issue' : 'note',
        rule: 'defines-unlisted',
        summary: `A definition given for ${concept.label} is from ${tree.nameOf(id)}, ${listed.length === 0 ? 'though the table names no provider at all' : 'which the table does not name'}.`,
        readings: [
          { rule: 'named in the table', value: listed.map(tree.nameOf).join(', ') || 'none' },
        ],
      }),
    );
}

/** Main providers of a definition of whom there is none, though the concept has definitions. */
function withoutDefinition(known: Known): FindingRow[] {
  const { concept, tree } = known;
  const sources = inRoles(known, 'definition_source');
  if (concept.definition_status === 'missing') return [];
  return inRoles(known, 'main')
    .filter((id) => !sources.some((other) => tree.areRelated(id, other)))
    .map((id) =>
      observe(known, id, {
        kind: 'provider_disagrees',
        severity: 'note',
        rule: 'provides-none',
        summary: `${tree.nameOf(id)} is named as main provider of the definition of ${concept.label}, but none of the definitions is from it.`,
        readings: [
          { rule: 'definitions from', value: sources.map(tree.nameOf).join(', ') || 'others' },
        ],
      }),
    );
}

function inactive(known: Known): FindingRow[] {
  const { concept, tree } = known;
  return inRoles(known, 'main', 'additional', 'definition_source').flatMap((id) => {
    const row = tree.find(id);
    if (row === undefined || ENDED[row.status] === undefined) return [];
    const successor =
      row.successor_id === null ? '' : `; ${tree.nameOf(row.successor_id)} took its place`;
    return [
      observe(known, id, {
        kind: 'committee_inactive',
        severity: 'note',
        rule: row.status,
        summary: `${row.name}, named for ${concept.label}, ${ENDED[row.status]}${successor}.`,
        readings: [{ rule: 'status', value: row.status }],
      }),
    ];
  });
}

/** Committees whose title has no word in common with the concept, and that have many documents but none on it in the catalogue. */
function unfit(known: Known): FindingRow[] {
  const { concept, roles, tree, documents, isNamed } = known;
  const names = [concept.label, ...concept.aliases, concept.table_label ?? ''];
  const words = names.flatMap((name) => labelWords(name));
  return inRoles(known, 'main', 'additional', 'definition_source').flatMap((id) => {
    const title = tree.find(id)?.title_en ?? null;
    const count = documents.get(id) ?? 0;
    const own = roles.some((row) => row.committee_id === id && (row.standard_count ?? 0) > 0);
    if (title === null || own || count < ENOUGH_DOCUMENTS) return [];
    if (isNamed(title) || labelWords(title).some((word) => words.includes(word))) return [];
    const isProvider = inRoles(known, 'main').includes(id);
    return [
      observe(known, id, {
        kind: 'committee_unfit',
        severity: isProvider ? 'issue' : 'note',
        rule: 'title-without-concept',
        summary: `${tree.nameOf(id)} (${title}) is named for ${concept.label}, but its title has no word in common with it, and the catalogue has no standard of it on the subject.`,
        readings: [
          { rule: 'title', value: title },
          { rule: 'standards of it on the concept', value: '0' },
          { rule: 'documents of it in the register', value: String(count) },
        ],
      }),
    ];
  });
}

function observe(
  { concept }: Known,
  committee: string,
  {
    rule,
    ...said
  }: Pick<FindingRow, 'kind' | 'severity' | 'summary' | 'readings'> & { rule: string },
): FindingRow {
  const { concept_id } = concept;
  return makeFinding({
    ...said,
    rule_id: `${rule}-${committee}`,
    subject_id: concept_id,
    concept_id,
  });
}
