import { describeBody } from '../../catalogue/describe-body.ts';
import type { BodyDossier } from '../../catalogue/describe-body.ts';
import { describeCommittee } from '../../catalogue/describe-committee.ts';
import type { CommitteeDossier } from '../../catalogue/describe-committee.ts';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { indexDossiers } from '../../catalogue/index-dossiers.ts';
import { listParties } from '../../catalogue/list-parties.ts';
import type { SitePage } from '../site-page.ts';
import { bodiesPage } from './bodies-page.tsx';
import { bodyPage } from './body-page.tsx';
import { committeePage } from './committee-page.tsx';
import { committeesPage } from './committees-page.tsx';

/** The pages of committees and national bodies: their lists, and the dossier of each. */
export function partyPages(catalogue: CatalogueReader): SitePage[] {
  const index = indexDossiers(catalogue);
  const concerned = listParties(index);
  const ids = new Set(concerned.committees.map(({ committee_id: id }) => id));
  for (const id of index.standards.keys()) ids.add(id);
  const committees = [...index.committees.values()]
    .filter(({ committee_id: id }) => ids.has(id))
    .map((row): CommitteeDossier => describeCommittee(row, index));
  const bodies = concerned.bodies.map((row): BodyDossier => describeBody(row, index));
  return [
    committeesPage(committees),
    ...committees.map(committeePage),
    bodiesPage(bodies),
    ...bodies.map(bodyPage),
  ];
}
