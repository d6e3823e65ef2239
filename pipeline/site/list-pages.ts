import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { comparePage } from './pages/compare-page.tsx';
import { overviewPage } from './pages/overview-page.tsx';
import { standardPage } from './pages/standard-page.tsx';
import { standardsPage } from './pages/standards-page.tsx';
import { roadmapPages } from './pages/roadmap-pages.ts';
import type { SiteNotes } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Every page of the site. A kind of page is a file under `pages/`, which makes one page or many from the catalogue. */
export function listPages(catalogue: CatalogueReader, notes: SiteNotes): SitePage[] {
  return [
    overviewPage(catalogue, notes),
    standardsPage(catalogue),
    standardPage(catalogue),
    comparePage(catalogue),
    ...roadmapPages(catalogue, notes),
  ];
}
