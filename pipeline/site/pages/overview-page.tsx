import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { SiteNotes } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { formatNumber } from '../view/format-number.ts';
import { OverviewCoverage } from '../view/overview-coverage.tsx';
import { OverviewFindings } from '../view/overview-findings.tsx';
import { OverviewWays } from '../view/overview-ways.tsx';

/** The start page: what the map covers, three ways in, what it found, and how far and how fresh it is. */
export function overviewPage(catalogue: CatalogueReader, notes: SiteNotes): SitePage {
  const cards = catalogue.cards();
  const count = (state: string) =>
    formatNumber(cards.filter((card) => card.state === state).length);
  const publishers = new Set(cards.flatMap((card) => card.publishers.slice(0, 1)));
  return {
    path: 'index.html',
    name: 'overview',
    title: 'Overview',
    description: `${formatNumber(cards.length)} standards and projects of smart manufacturing, with their place on the reference models and the evidence for it.`,
    content: (
      <>
        <header class="overview-head">
          <h1>The standards of smart manufacturing, found by what they are about</h1>
          <p class="lead">
            {count('published')} published standards and {count('project')} projects of{' '}
            {publishers.size} organisations, each with its place on the reference models and the
            evidence for it.
          </p>
        </header>
        <OverviewWays catalogue={catalogue} />
        <OverviewFindings findings={catalogue.table('findings')} />
        <OverviewCoverage catalogue={catalogue} version={notes.version} />
      </>
    ),
  };
}
