import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { shardCount } from '../data/shard-of.ts';
import type { SitePage } from '../site-page.ts';

/** The page on which standards stand side by side. */
export function comparePage(catalogue: CatalogueReader): SitePage {
  return {
    path: 'compare.html',
    name: 'compare',
    title: 'Compare',
    description: 'Two to five standards side by side over all their characteristics.',
    shards: shardCount(catalogue.cards().length),
    content: (
      <>
        <header class="page-head">
          <h1>Compare</h1>
          <p class="lead">
            Two to five standards side by side, over all facts and characteristics.
          </p>
        </header>
        <div data-app>
          <noscript>
            <p>
              This page needs JavaScript. On the command line, <code>sm2 compare</code> says the
              same.
            </p>
          </noscript>
        </div>
      </>
    ),
  };
}
