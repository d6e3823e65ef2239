import { renderToString } from 'preact-render-to-string';
import { NAVIGATION } from './navigation.ts';
import type { SiteNotes } from './site.ts';
import type { SitePage } from './site-page.ts';

/** The name of the site, as a reader sees it. */
const SITE = 'Smart Manufacturing Standards Map';

/** Nothing from elsewhere is loaded, no inline script or style runs, no form is sent. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page as a document. Texts are escaped by Preact, so that nothing from a source can become markup. */
export function renderPage(page: SitePage, notes: SiteNotes): string {
  return `<!doctype html>\n${renderToString(<Document page={page} notes={notes} />)}\n`;
}

function Document({ page, notes }: { page: SitePage; notes: SiteNotes }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={`sm2 ${notes.version}`} />
        <meta name="description" content={page.description} />
        <meta name="referrer" content="no-referrer" />
        <title>{page.path === 'index.html' ? SITE : `${page.title} · SM2`}</title>
        <link rel="icon" href="assets/icon.svg" />
        <script src="assets/early.js" />
        <link rel="stylesheet" href="assets/sm2.css" />
        <script defer src="assets/sm2.js" />
      </head>
      <body data-page={page.name} data-shards={page.shards}>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Header section={page.section ?? page.path} />
        <main id="main" tabIndex={-1}>
          {page.content}
        </main>
        <Footer version={notes.version} />
      </body>
    </html>
  );
}

function Header({ section }: { section: string }) {
  return (
    <header class="site-header">
      <a class="brand" href="index.html">
        <span class="brand-mark">SM2</span>
        <span class="brand-name">{SITE}</span>
      </a>
      <nav class="site-nav" aria-label="Pages">
        <ul>
          {NAVIGATION.map(({ path, label }) => (
            <li key={path}>
              <a href={path} aria-current={path === section ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" class="theme-switch" data-theme-switch hidden>
        Dark
      </button>
    </header>
  );
}

function Footer({ version }: { version: string }) {
  return (
    <footer class="site-footer">
      <p>
        In the style of ISO/IEC TR 63306; no claim of conformity is made. Values are proposals with
        their evidence, unless marked as reviewed.
      </p>
      <p>
        Data version {version}. Licence CC BY 4.0; contains information from ISO Open Data, made
        available under the ODC Attribution License.
      </p>
    </footer>
  );
}
