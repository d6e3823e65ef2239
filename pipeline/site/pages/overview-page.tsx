import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { SiteNotes } from '../site.ts';
import type { SitePage } from '../site-page.ts';

/** The start page. */
export function overviewPage(catalogue: CatalogueReader, notes: SiteNotes): SitePage {
  return {
    path: 'index.html',
    name: 'overview',
    title: 'Overview',
    description: 'A map of the standards that matter to smart manufacturing.',
    content: (
      <h1>
        {catalogue.cards().length} standards, version {notes.version}
      </h1>
    ),
  };
}
