// Typesets the bundled document that is published as a PDF from the web page beside it; `make documents` runs it.
// The path of Chromium is CHROMIUM, or that of Debian's package. The date is fixed, so that the same page gives the same
// file on one version of Chromium; a slow test compares what the two say.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const DATE = "D:20260101000000+00'00'";
const FOOT =
  'Smart manufacturing: terms and sources, restated. CC BY 4.0. Not the authoritative text.';
const folder = new URL('../input/documents/', import.meta.url);
const name = 'smart-manufacturing-terms';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.setContent(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<p style="margin: 0 18mm; font-size: 7pt">${FOOT} | <span class="pageNumber"></span></p>`,
  });
  const dated = pdf.toString('latin1').replace(/(?<=\/(?:Creation|Mod)Date \()D:[^)]*/g, DATE);
  writeFileSync(new URL(`${name}.pdf`, folder), dated, 'latin1');
} finally {
  await browser.close();
}
