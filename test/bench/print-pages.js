// Prints a PDF of a given number of pages: the bundled documents, repeated, typeset by Chromium (SM2_CHROMIUM names it).
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Pages that the bundled documents fill at least, once each. */
const PAGES_PER_COPY = 15;
const STYLE = `
  body { font: 11pt/1.3 serif }
  table { border-collapse: collapse }
  td, th { border: 1px solid; padding: 2px 4px }`;

/** A page of HTML that holds the bundled documents so often that it fills the pages. */
function repeatedDocuments(pages) {
  const bodies = ['roadmap', 'terms'].map((name) => {
    const url = new URL(`../../input/documents/smart-manufacturing-${name}.html`, import.meta.url);
    return /<body[^>]*>([\s\S]*)<\/body>/.exec(readFileSync(url, 'utf8'))?.[1] ?? '';
  });
  const copies = Math.ceil(pages / PAGES_PER_COPY);
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${bodies.join('').repeat(copies)}`;
}

/** Prints the file. */
export async function printPages(path, pages) {
  const browser = await chromium.launch({
    executablePath: process.env.SM2_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(repeatedDocuments(pages));
    await page.pdf({ path, format: 'A4', pageRanges: `1-${pages}`, tagged: true });
  } finally {
    await browser.close();
  }
}
