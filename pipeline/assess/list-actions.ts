import type {
  ActionRow,
  CandidateCommitteeRow,
  ConceptRow,
  FindingRow,
  RoadmapRule,
} from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { slug } from '../slug.ts';
import { chooseAddressees } from './choose-addressees.ts';
import { joinWords } from '../wording/join-words.ts';
import { runningLabel } from '../wording/running-label.ts';

/** Candidates that a request names. */
const NAMED = 3;

/** The catalogue as it stands when its findings and the candidate committees are known. */
export type Assessed = Pick<
  Catalogue,
  'concepts' | 'committees' | 'committee_concepts' | 'definitions' | 'findings'
> & { candidate_committees: readonly CandidateCommitteeRow[] };

/** A concept with what the rules may ask about it. */
interface Case {
  concept: ConceptRow;
  findings: readonly FindingRow[];
  /** Its main committees, the fittest first. */
  main: readonly string[];
  /** Its candidates that are not main committees, the fittest first. */
  others: readonly string[];
}

/**
 * Applies the steps of the roadmap to the findings: for each concept, rule and addressee one action, with the findings that it would
 * settle. Closed findings ask for nothing; where people accepted all of them, the action is accepted too.
 *
 * The rules are those of `input/roadmap-rules.csv`, each with its place in the roadmap.
 */
export function listActions(assessed: Assessed, rules: readonly RoadmapRule[]): ActionRow[] {
  const names = new Map(assessed.committees.map(({ committee_id: id, name }) => [id, name]));
  const actions = listCases(assessed).flatMap((one) =>
    rules.flatMap((rule) => applyRule(rule, one, assessed, (id) => names.get(id) ?? id)),
  );
  return distinctIds(actions);
}

function listCases({
  concepts,
  findings,
  committee_concepts: cells,
  candidate_committees: ranked,
}: Assessed): Case[] {
  const asking = findings.filter(({ status }) => status !== 'closed');
  return concepts
    .filter(({ kind }) => kind !== 'subject')
    .map((concept) => {
      const own = ranked
        .filter(({ concept_id: id }) => id === concept.concept_id)
        .sort((a, b) => a.rank - b.rank);
      const main = cells
        .filter(({ concept_id: id, role }) => id === concept.concept_id && role === 'main')
        .map(({ committee_id: id }) => id);
      const ids = own.map(({ committee_id: id }) => id);
      return {
        concept,
        findings: asking.filter(({ concept_id: id }) => id === concept.concept_id),
        main: [...ids.filter((id) => main.includes(id)), ...main.filter((id) => !ids.includes(id))],
        others: ids.filter((id) => !main.includes(id)),
      };
    });
}

function applyRule(
  rule: RoadmapRule,
  one: Case,
  assessed: Assessed,
  nameOf: (id: string) => string,
): ActionRow[] {
  const { concept, main } = one;
  const found = one.findings.filter(({ kind }) => kind === rule.finding_kind);
  if (found.length === 0 || !isFor(rule, one)) return [];
  const request = rule.request
    .replaceAll('{concept}', runningLabel(concept.label))
    .replaceAll('{main}', joinWords(main.map(nameOf)));
  return chooseAddressees(rule, { concept, main, findings: found }, assessed).map(
    ({ addressee, addressee_id }) => {
      const own = rule.addressee === 'finding_committees' ? found.filter(names(addressee)) : found;
      const partners = own.flatMap(({ readings }) => readings.map(({ value }) => value));
      const others = [...new Set(partners)].filter((name) => name !== addressee);
      return {
        action_id: slug(rule.kind, concept.concept_id, addressee),
        concept_id: concept.concept_id,
        rule_id: rule.rule_id,
        kind: rule.kind,
        addressee,
        addressee_id,
        request: request.replaceAll('{partners}', joinWords(others)),
        candidate_committee_ids: candidatesOf(rule, one),
        finding_ids: own.map(({ finding_id: id }) => id),
        clause: rule.clause,
        status: own.every(({ status }) => status === 'accepted') ? 'accepted' : 'open',
      };
    },
  );
}

/** Whether a finding is about the committee of this name. */
function names(committee: string) {
  return ({ readings }: FindingRow) => readings.some(({ value }) => value === committee);
}

function candidatesOf({ candidates }: RoadmapRule, { main, others }: Case): string[] {
  if (candidates === null) return [];
  return candidates === 'main_committees' ? [...main] : others.slice(0, NAMED);
}

function isFor({ concept_kind: kind, provider }: RoadmapRule, { concept, main }: Case): boolean {
  if (kind !== null && kind !== concept.kind) return false;
  return provider === null || (provider === 'named') === main.length > 0;
}

/** Where two rules ask the same of the same, the rule tells them apart. */
function distinctIds(actions: readonly ActionRow[]): ActionRow[] {
  const ids = actions.map(({ action_id: id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return actions.map((row) =>
    repeated.has(row.action_id) ? { ...row, action_id: slug(row.action_id, row.rule_id) } : row,
  );
}
