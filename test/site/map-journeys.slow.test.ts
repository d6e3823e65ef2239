/** What readers do on the map and on the pages of the roadmap, in a real browser, from a folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../pipeline/acquire/project-root.ts';
import { openCatalogue } from '../../pipeline/command/open-catalogue.ts';
import { findChromium } from '../typeset/find-chromium.ts';
import { sampleSite } from './sample-site.ts';

const chromiumPath = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'sm2-map-'));
const root = projectRoot();
const PAGES = [
  'map.html',
  'matrix.html',
  'lifecycles.html',
  'curves.html',
  'concepts.html',
  'concept-enhancer-digital-twin.html',
  'committees.html',
  'bodies.html',
  'findings.html',
  'changes.html',
  'data.html',
];

/** Rules of WCAG only, and without loading the style sheet again, which a page from a folder may not. */
const RUN_AXE = `axe
  .run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

describe.skipIf(chromiumPath === null)(
  'the pages of the map and the roadmap (needs Chromium)',
  () => {
    let browser: Browser;
    let files: ReadonlyMap<string, string>;
    const complaints: string[] = [];

    beforeAll(async () => {
      const catalogue = openCatalogue(join(root, 'output'), root);
      if (catalogue === null) throw new Error('output/ holds no catalogue');
      files = sampleSite(catalogue);
      for (const [path, text] of files) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      browser = await chromium.launch({
        executablePath: chromiumPath ?? '',
        args: ['--no-sandbox'],
      });
    });

    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 1000 },
        ...options,
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      const [file = '', hash = ''] = path.split('#');
      await page.goto(`${pathToFileURL(join(folder, file)).href}#${hash}`);
      return page;
    }

    it('name each empty cell that is a possible gap, and claim none where too little is classified', async () => {
      const page = await open('map.html#rows=publisher&columns=type');
      await page.locator('.heat-gap').first().waitFor();
      const named = await page.locator('.gaps li').count();
      expect(await page.locator('.heat-gap').count()).toBe(named);
      const other = await open('map.html#rows=sm2.supply_chain&columns=type');
      await other.locator('.map-summary').waitFor();
      expect(await other.locator('.heat-gap').count()).toBe(0);
      expect(await other.locator('.gaps').textContent()).toContain('None can be claimed');
    });

    it('turn to another axis, keep it in the address, and show the same when it is shared', async () => {
      const page = await open('map.html');
      await page.getByRole('combobox', { name: 'Rows' }).first().selectOption('publisher');
      await page.waitForURL(/rows=publisher/);
      const shown = await page.locator('table.heat').textContent();
      const [, hash = ''] = page.url().split('#');
      const other = await open(`map.html#${hash}`);
      await other.locator('.map-summary').waitFor();
      expect(await other.locator('table.heat').textContent()).toBe(shown);
    });

    it('lead from a cell to its standards by the keyboard alone, as many as it counts', async () => {
      const page = await open('map.html');
      await page.locator('.map-summary').waitFor();
      const cell = page.locator('.heat-cell a').first();
      const label = (await cell.getAttribute('title')) ?? '';
      const counts = label.match(/\d+(?= (?:published|projects?|of unknown))/g) ?? [];
      const counted = counts.reduce((sum, count) => sum + Number(count), 0);
      await cell.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/standards\.html/);
      await page.locator('.hit').first().waitFor();
      const [found = ''] = /^\D*\d+/.exec(await page.locator('.count').innerText()) ?? [];
      expect(Number(found.replace(/\D/g, ''))).toBe(counted);
    });

    it('follow a definition to the edition that is in force', async () => {
      const page = await open('concepts.html');
      await page.getByRole('link', { name: 'Digital twin', exact: true }).click();
      const current = page.locator('.definition-current a').first();
      const name = (await current.textContent()) ?? '';
      await current.click();
      await page.waitForURL(/standard\.html/);
      await expect.poll(() => page.locator('h1').textContent()).toContain(name);
    });

    it('narrow findings to what is missing', async () => {
      const page = await open('findings.html');
      await page.getByLabel('Weight').selectOption('Missing');
      const shown = page.locator('[data-lines] > li:visible');
      expect(await shown.count()).toBeGreaterThan(0);
      expect(new Set(await shown.locator('.severity').allTextContents())).toEqual(
        new Set(['Missing']),
      );
    });

    it.each(PAGES)('fit a phone: %s', async (path) => {
      const page = await open(path, { viewport: { width: 390, height: 844 } });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    });

    it('are read without JavaScript', async () => {
      const page = await open('concept-enhancer-digital-twin.html', { javaScriptEnabled: false });
      expect(await page.locator('.definition').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Committees' }).first().click();
      await page.waitForURL(/committees\.html/);
      await page.locator('main table a').first().waitFor();
      expect(await page.locator('main table a').count()).toBeGreaterThan(0);
    });

    it('print without navigation and controls', async () => {
      const page = await open('map.html');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.site-nav').isVisible()).toBe(false);
      expect(await page.locator('.tabs').isVisible()).toBe(false);
      expect(await page.locator('table.heat').isVisible()).toBe(true);
    });

    it.each(PAGES)('hold against axe, light and dark: %s', async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(path, { bypassCSP: true, colorScheme });
        await page.evaluate(axe.source);
        const found = await page.evaluate<string[]>(RUN_AXE);
        expect(found).toEqual([]);
      }
    });

    it.each(PAGES)('are valid: %s', async (path) => {
      const validator = new HtmlValidate({
        extends: ['html-validate:standard'],
        rules: {
          'doctype-style': 'off',
          'long-title': 'off',
          'no-trailing-whitespace': 'off',
          'require-sri': 'off',
          'void-style': 'off',
        },
      });
      const { results } = await validator.validateString(files.get(path) ?? '');
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    });

    it('complain of nothing in the console', () => {
      expect(complaints).toEqual([]);
    });
  },
);
