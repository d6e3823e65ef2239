import type {
  ActionRow,
  CandidateCommitteeRow,
  CommitteeRow,
  ConceptRow,
  DefinitionRow,
  FindingRow,
  RoadmapRule,
} from '../../schemas/types.ts';

import { findSuccessor } from './find-successor.ts';

/** Who is asked: the canonical name, and the id where it is a committee of the table. */
export type Addressee = Pick<ActionRow, 'addressee' | 'addressee_id'>;

/** What a request is about. */
interface Matter {
  concept: ConceptRow;
  main: readonly string[];
  findings: readonly FindingRow[];
}

/** The tables that tell who may be asked. */
interface Tables {
  committees: readonly CommitteeRow[];
  definitions: readonly DefinitionRow[];
  candidate_committees: readonly CandidateCommitteeRow[];
}

/** Who a rule asks about a matter: each once; nobody where the catalogue knows none of them. */
export function chooseAddressees(rule: RoadmapRule, matter: Matter, tables: Tables): Addressee[] {
  const { committees } = tables;
  if (rule.addressee === 'body') {
    const row = committees.find(({ name }) => name === rule.body);
    return [{ addressee: rule.body ?? '', addressee_id: row?.committee_id ?? null }];
  }
  const byId = new Map(committees.map((row) => [row.committee_id, row]));
  const asked = committeesAsked(rule.addressee, matter, tables);
  const ids = new Set(asked.map((id) => findSuccessor(id, byId)));
  if (rule.addressee === 'other_definers') for (const id of matter.main) ids.delete(id);
  return committees
    .filter(({ committee_id: id }) => ids.has(id))
    .map(({ committee_id, name }) => ({ addressee: name, addressee_id: committee_id }));
}

function committeesAsked(
  role: Exclude<RoadmapRule['addressee'], 'body'>,
  { concept, main, findings }: Matter,
  { committees, definitions, candidate_committees: ranked }: Tables,
): string[] {
  const observed = findings.flatMap(({ readings }) => readings);
  switch (role) {
    case 'main_committees':
      return [...main];
    case 'other_definers': {
      const meant = new Set(observed.map(({ rule: id }) => id));
      return definitions
        .filter(({ definition_id: id, authority }) => meant.has(id) && authority !== 'working')
        .flatMap(({ source_committee_id: id }) => id ?? []);
    }
    case 'working_committees':
      return ranked
        .filter((row) => row.concept_id === concept.concept_id && row.open_projects > 0)
        .map(({ committee_id: id }) => id);
    case 'finding_committees': {
      const meant = new Set(observed.map(({ value }) => value));
      return committees
        .filter(({ committee_id: id, name }) => meant.has(name) || meant.has(id))
        .map(({ committee_id: id }) => id);
    }
  }
}
