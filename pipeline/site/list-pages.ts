import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { comparePage } from './pages/compare-page.tsx';
import { curvesPage } from './pages/curves-page.tsx';
import { lifecyclesPage } from './pages/lifecycles-page.tsx';
import { mapPage } from './pages/map-page.tsx';
import { matrixPage } from './pages/matrix-page.tsx';
import { overviewPage } from './pages/overview-page.tsx';
import { standardPage } from './pages/standard-page.tsx';
import { standardsPage } from './pages/standards-page.tsx';
import type { SiteNotes } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Every page of the site. A kind of page is a file under `pages/`, which makes one page or many from the catalogue. */
export function listPages(catalogue: CatalogueReader, notes: SiteNotes): SitePage[] {
  return [
    overviewPage(catalogue, notes),
    standardsPage(catalogue),
    standardPage(catalogue),
    comparePage(catalogue),
    mapPage(catalogue),
    matrixPage(catalogue),
    lifecyclesPage(catalogue),
    curvesPage(catalogue),
  ];
}
