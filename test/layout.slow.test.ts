/** However a document is laid out, it says the same: generated documents, typeset by Chromium in generated layouts. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extract } from '../schemas/types.ts';
import { toExtractForm } from '../pipeline/emit/to-extract-form.ts';
import { readHtml } from '../pipeline/read/read-html.ts';
import { readPdf } from '../pipeline/read/read-pdf.ts';
import { readingOf } from './normalise/sample-extraction.ts';
import { reference } from './reference.ts';
import { findChromium } from './typeset/find-chromium.ts';
import { layouts, toCss } from './typeset/layouts.ts';
import type { Layout } from './typeset/layouts.ts';
import { sampleText } from './typeset/sample-text.ts';
import { toHtml } from './typeset/to-html.ts';

const SEED = 63306;
const RUNS = 24;
const FOLIO =
  '<p style="width: 100%; margin: 0 20mm; font-size: 8pt">Kolun teri | <span class="pageNumber"></span></p>';
const chromiumPath = findChromium();

async function typeset(page: Page, html: string, layout: Layout): Promise<Uint8Array> {
  await page.setContent(html.replace('</head>', `<style>${toCss(layout)}</style></head>`));
  const { running, paper, isTagged } = layout;
  return page.pdf({
    format: paper,
    margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
    displayHeaderFooter: running !== 'none',
    headerTemplate: running === 'head' || running === 'both' ? FOLIO : '<p></p>',
    footerTemplate: running === 'foot' || running === 'both' ? FOLIO : '<p></p>',
    tagged: isTagged,
  });
}

/** What a document says, without what only the page has: pages, lines, the line ends in cells, and doubts about them. */
const said = ({ definitions, tables, mentions }: Extract) => ({
  definitions: definitions.map((entry) => ({ ...entry, page: null, line: null, doubts: [] })),
  tables: tables.map(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' '))),
  ),
  mentions: mentions.map(({ text, canonical, clause }) => ({ text, canonical, clause })),
});

describe.skipIf(chromiumPath === null)('a document (needs Chromium)', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser.close();
  });

  it('says the same in every layout', async () => {
    await fc.assert(
      fc.asyncProperty(sampleText, layouts, async (text, layout) => {
        const html = toHtml(text);
        const web = readHtml(html, 'sample', reference);
        const pdf = await readPdf(await typeset(page, html, layout), 'sample', reference);
        if (pdf.value === null) throw new Error('the PDF cannot be read');
        const expected = toExtractForm(readingOf(web));
        expect(expected.definitions).toHaveLength(text.entries.length);
        expect(said(toExtractForm(readingOf(pdf.value)))).toEqual(said(expected));
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
  });
});
