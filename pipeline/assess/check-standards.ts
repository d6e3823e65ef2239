import type { ConceptRow, FindingRow } from '../../schemas/types.ts';
import { valueKey } from '../classify/assign-values.ts';
import { conceptPlace } from '../classify/read-evidence.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { makeFinding } from './make-finding.ts';

/** Concepts on which the catalogue has no published standard, or projects only, and concepts that no document describes. */
export function checkStandards({ concepts, standards, classifications }: Catalogue): FindingRow[] {
  const states = new Map(standards.map(({ standard_id: id, state }) => [id, state]));
  const placed = new Map<string, string[]>();
  for (const value of classifications) {
    const key = valueKey(value);
    const state = states.get(value.standard_id);
    if (state !== undefined) placed.set(key, [...(placed.get(key) ?? []), state]);
  }
  return concepts.flatMap((concept) => {
    const place = conceptPlace(concept);
    if (place === null) return [];
    const own = placed.get(valueKey(place)) ?? [];
    return [...undescribed(concept), ...unpublished(concept, own)];
  });
}

function undescribed(concept: ConceptRow): FindingRow[] {
  if (concept.description !== null || !concept.listed_in.includes('annex')) return [];
  return [
    observe(concept, {
      kind: 'description_missing',
      rule_id: 'no-description',
      summary: `No document describes ${concept.label} and what it matters for.`,
      readings: [{ rule: 'clause', value: concept.clause ?? 'none' }],
    }),
  ];
}

function unpublished(concept: ConceptRow, states: readonly string[]): FindingRow[] {
  const count = (state: string) => states.filter((one) => one === state).length;
  const [published, projects] = [count('published'), count('project')];
  if (published > 0) return [];
  const readings = [
    { rule: 'published standards', value: '0' },
    { rule: 'projects', value: String(projects) },
  ];
  if (projects > 0)
    return [
      observe(concept, {
        kind: 'standards_in_project',
        rule_id: 'projects-only',
        summary: `There ${projects === 1 ? 'is a project' : `are ${projects} projects`} on ${concept.label}, but no published standard.`,
        readings,
      }),
    ];
  return [
    observe(concept, {
      kind: 'standard_missing',
      rule_id: 'no-standard',
      summary: `The catalogue has no published standard on ${concept.label}.`,
      readings,
    }),
  ];
}

function observe(
  { concept_id }: ConceptRow,
  said: Pick<FindingRow, 'kind' | 'rule_id' | 'summary' | 'readings'>,
): FindingRow {
  return makeFinding({ ...said, severity: 'gap', subject_id: concept_id, concept_id });
}
