import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { describeConcepts } from '../../catalogue/describe-concepts.ts';
import { shapeCurves } from '../../catalogue/shape-curves.ts';
import { conceptPage } from '../concept/concept-page.tsx';
import { conceptsPage } from '../concept/concepts-page.tsx';
import { partyPages } from '../party/party-pages.ts';
import type { SiteNotes } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { changesPage } from './changes-page.tsx';
import { curvesPage } from './curves-page.tsx';
import { dataPage } from './data-page.tsx';
import { findingsPage } from './findings-page.tsx';
import { lifecyclesPage } from './lifecycles-page.tsx';
import { mapPage } from './map-page.tsx';
import { matrixPage } from './matrix-page.tsx';

/** The pages of the map, and of what the roadmap is about: its concepts, its parties, its findings. */
export function roadmapPages(
  catalogue: CatalogueReader,
  { tables, changes }: SiteNotes,
): SitePage[] {
  const profiles = describeConcepts(catalogue);
  const curves = shapeCurves(catalogue.table('concept_years'), catalogue.table('concepts'));
  return [
    mapPage(catalogue),
    matrixPage(catalogue),
    lifecyclesPage(catalogue),
    curvesPage(catalogue),
    conceptsPage(profiles),
    ...profiles.map((profile) =>
      conceptPage(
        profile,
        curves.find(({ id }) => id === profile.concept.concept_id),
      ),
    ),
    ...partyPages(catalogue),
    findingsPage(catalogue),
    changesPage(changes),
    dataPage(catalogue, tables),
  ];
}
