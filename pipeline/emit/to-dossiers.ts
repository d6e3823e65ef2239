import { describeBody } from '../catalogue/describe-body.ts';
import { describeCommittee } from '../catalogue/describe-committee.ts';
import { indexDossiers } from '../catalogue/index-dossiers.ts';
import { listParties } from '../catalogue/list-parties.ts';
import { readTables } from '../catalogue/read-tables.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { toBodyDossier } from './to-body-dossier.ts';
import { toCommitteeDossier } from './to-committee-dossier.ts';

/** A Markdown file for each committee that works on a concept, and for each national body that sits on one of them. */
export function toDossiers(catalogue: Catalogue): [string, string][] {
  const index = indexDossiers(readTables(catalogue));
  const { committees, bodies } = listParties(index);
  return [
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
