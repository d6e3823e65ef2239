import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { SitePage } from '../site-page.ts';
import { formatNumber } from '../view/format-number.ts';

/** The list of all standards; what it lists comes with its script. */
export function standardsPage(catalogue: CatalogueReader): SitePage {
  const count = formatNumber(catalogue.cards().length);
  return {
    path: 'standards.html',
    name: 'standards',
    title: 'Standards',
    description: `Search ${count} standards and projects of smart manufacturing, by words and by every characteristic.`,
    content: (
      <>
        <header class="page-head">
          <h1>Standards</h1>
        </header>
        <div data-app>
          <p class="soft">Loading {count} standards …</p>
          <noscript>
            <p>
              Searching and filtering need JavaScript. Without it, read the{' '}
              <a href="committees.html">lists by committee</a> or the{' '}
              <a href="concepts.html">concepts</a>.
            </p>
          </noscript>
        </div>
      </>
    ),
  };
}
