import { describeBody } from '../catalogue/describe-body.ts';
import { describeCommittee } from '../catalogue/describe-committee.ts';
import { indexDossiers } from '../catalogue/index-dossiers.ts';
import { listParties } from '../catalogue/list-parties.ts';
import { readTables } from '../catalogue/read-tables.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { toBodyDossier } from './to-body-dossier.ts';
import { toCommitteeDossier } from './to-committee-dossier.ts';
import { toRoadmap } from './to-roadmap.ts';

/**
 * The papers for people who act, as Markdown: the roadmap for the boards, and a dossier for each committee that works on a concept
 * and for each national body that sits on one of them.
 */
export function toPapers(catalogue: Catalogue): [string, string][] {
  const index = indexDossiers(readTables(catalogue));
  const { committees, bodies } = listParties(index);
  return [
    ['roadmap.md', toRoadmap(index)],
    ...committees.map((row): [string, string] => [
      `dossiers/${row.committee_id}.md`,
      toCommitteeDossier(describeCommittee(row, index)),
    ]),
    ...bodies.map((row): [string, string] => [
      `dossiers/${row.organization_id}.md`,
      toBodyDossier(describeBody(row, index)),
    ]),
  ];
}
