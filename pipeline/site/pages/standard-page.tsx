import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { shardCount } from '../data/shard-of.ts';
import type { SitePage } from '../site-page.ts';

/** The page on which any one standard is shown; its address says which. */
export function standardPage(catalogue: CatalogueReader): SitePage {
  return {
    path: 'standard.html',
    name: 'standard',
    section: 'standards.html',
    title: 'Standard',
    description: 'All facts of a standard, its place on the models, and the evidence for it.',
    shards: shardCount(catalogue.cards().length),
    content: (
      <div data-app>
        <h1 class="visually-hidden">Standard</h1>
        <p class="soft">Loading …</p>
        <noscript>
          <p>
            This page needs JavaScript. Without it, read the{' '}
            <a href="committees.html">lists by committee</a>.
          </p>
        </noscript>
      </div>
    ),
  };
}
