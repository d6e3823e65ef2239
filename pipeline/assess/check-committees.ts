import type { FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { makeFinding } from './make-finding.ts';

/** Concepts of the roadmap that no committee, or more than one, is named to define. */
export function checkCommittees({
  concepts,
  committee_concepts: cells,
  committees,
}: Catalogue): FindingRow[] {
  const names = new Map(committees.map(({ committee_id: id, name }) => [id, name]));
  return concepts.flatMap((concept) => {
    const main = cells
      .filter(({ concept_id: id, role }) => id === concept.concept_id && role === 'main')
      .map(({ committee_id: id }) => names.get(id) ?? id)
      .sort();
    const about = { subject_id: concept.concept_id, concept_id: concept.concept_id };
    if (main.length === 0 && concept.kind !== 'subject') {
      return [
        makeFinding({
          ...about,
          kind: 'committee_missing',
          severity: 'gap',
          rule_id: 'no-main-committee',
          summary: `No committee is named as main provider of the definition of ${concept.label}.`,
          readings: [{ rule: 'main committees', value: '0' }],
        }),
      ];
    }
    if (main.length < 2) return [];
    return [
      makeFinding({
        ...about,
        kind: 'several_committees',
        severity: 'issue',
        rule_id: 'several-main-committees',
        summary: `${main.length} committees are named as main provider of the definition of ${concept.label}: ${main.join(', ')}.`,
        readings: main.map((value) => ({ rule: 'main committee', value })),
      }),
    ];
  });
}
