/** What readers do on the pages, in a real browser, from a folder: journeys, accessibility, valid markup. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { hostileCatalogue, sampleSite } from './sample-site.ts';

const chromiumPath = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'sm2-site-'));
const root = projectRoot();

function write(name: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Runs axe in a page; it must not fetch style sheets, which the page's policy forbids. */
const FIND_BARRIERS = `axe.run(document, { preload: false }).then(({ violations }) =>
  violations.map(({ id, impact, nodes }) => [id, impact, nodes[0].html].join(' ')))`;

describe.skipIf(chromiumPath === null)('the pages (needs Chromium)', () => {
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    const catalogue = openCatalogue(join(root, 'output'), root);
    if (catalogue === null) throw new Error('output/ holds no catalogue');
    write('bundled', sampleSite(catalogue));
    write('hostile', sampleSite(hostileCatalogue()));
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
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
    page.on('request', (request) => {
      if (!/^(file|blob|data):/.test(request.url())) complaints.push(`${path}: ${request.url()}`);
    });
    await page.goto(address(path));
    return page;
  }

  const address = (path: string) => {
    const [file = '', hash = ''] = path.split('#');
    const base = file.includes('/') ? file : `bundled/${file}`;
    return `${pathToFileURL(join(folder, base)).href}${hash === '' ? '' : `#${hash}`}`;
  };

  it('answer "which published standards on digital twin at station level?" in three actions', async () => {
    const page = await open('index.html');
    await page.getByLabel('Concept').selectOption({ label: 'Digital twin' });
    await page.getByLabel('Characteristic').selectOption({ label: 'Station' });
    await page.getByRole('button', { name: 'Show the standards' }).click();
    await page.locator('.hit').first().waitFor();
    const states = await page.locator('.hit .state').allTextContents();
    expect(new Set(states)).toEqual(new Set(['Published']));
    expect(page.url()).toContain('sm2.hierarchy_level=station');
  });

  it('show the same at an address that is passed on', async () => {
    const page = await open('standards.html');
    await page.getByRole('searchbox').first().fill('robot');
    await page.getByRole('checkbox', { name: /^Published/ }).uncheck();
    await page.getByLabel('Sort by').selectOption('newest');
    await page.waitForURL(/newest/);
    await page.waitForTimeout(300);
    const seen = await page.locator('.hit a').allTextContents();
    expect(seen.length).toBeGreaterThan(1);
    const other = await open(`standards.html#${new URL(page.url()).hash.slice(1)}`);
    await other.locator('.hit').first().waitFor();
    expect(await other.locator('.hit a').allTextContents()).toEqual(seen);
    expect(await other.getByLabel('Sort by').inputValue()).toBe('newest');
  });

  it('mark the words that are sought', async () => {
    const page = await open('standards.html#q=digital twin');
    await page.locator('.hit mark').first().waitFor();
    const marked = await page.locator('.hit-title mark').allTextContents();
    expect(new Set(marked.map((word) => word.toLowerCase().replace(/s$/, '')))).toEqual(
      new Set(['digital', 'twin']),
    );
  });

  it.each(['CSV', 'JSON'])('hand what is listed over as %s', async (form) => {
    const page = await open('standards.html#q=robot');
    await page.locator('.hit').first().waitFor();
    const total = Number(await page.locator('.count strong').textContent());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const rows: unknown = form === 'JSON' ? JSON.parse(text) : text.trim().split('\n').slice(1);
    expect(rows).toHaveLength(total);
  });

  it('put two standards side by side', async () => {
    const page = await open('standards.html#q=digital twin');
    await page.locator('.hit input').nth(0).check();
    await page.locator('.hit input').nth(1).check();
    await page.getByRole('link', { name: 'Compare 2 standards' }).click();
    await page.locator('.comparison thead th').nth(1).waitFor();
    expect(await page.locator('.comparison thead th').count()).toBe(2);
    expect(await page.locator('.comparison .apart').count()).toBeGreaterThan(0);
  });

  it('show a standard with its evidence and its family', async () => {
    const page = await open('standard.html#iso-23247-1-2021');
    await page.getByRole('heading', { level: 1, name: 'ISO 23247-1:2021' }).waitFor();
    expect(await page.locator('.standard-title mark').allTextContents()).toContain('Digital twin');
    await page.getByRole('link', { name: 'ISO 23247-2:2021' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'ISO 23247-2:2021' }).waitFor();
  });

  it('are used by keyboard alone', async () => {
    const page = await open('standards.html');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('digital twin');
    await page.locator('.hit mark').first().waitFor();
    await page.waitForTimeout(300);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.textContent);
    expect(name).toBe(await page.locator('.hit a').nth(1).textContent());
    await page.keyboard.press('Enter');
    await page.locator('.standard h1').waitFor();
    expect(await page.locator('.standard h1').textContent()).toBe(name);
  });

  it('keep thousands of rows out of the page, and bring them when it is scrolled', async () => {
    const page = await open('standards.html#state=any');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit').count()).toBeLessThan(60);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const total = (await page.locator('.count strong').textContent()) ?? '';
    await page.locator(`.hit[aria-posinset="${total}"]`).waitFor({ state: 'attached' });
  });

  it.each([
    'index.html',
    'standards.html',
    'standard.html#iso-23247-1-2021',
    'compare.html#iso-23247-1-2021+iso-23247-2-2021',
  ])('fit a phone: %s', async (path) => {
    const page = await open(path, { viewport: { width: 390, height: 844 } });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('lead on without JavaScript', async () => {
    const page = await open('index.html', { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('a[href="committees.html"]').count()).toBeGreaterThan(0);
  });

  it('show hostile titles as text', async () => {
    for (const path of ['hostile/index.html', 'hostile/standards.html#state=any&q=script']) {
      const page = await open(path);
      await page.waitForTimeout(500);
      expect(await page.evaluate<unknown>('globalThis.hurt')).toBeUndefined();
      expect(await page.locator('img').count()).toBe(0);
    }
  });

  it.each(['light', 'dark'] as const)('have no barrier that axe finds, %s', async (colorScheme) => {
    for (const path of [
      'index.html',
      'standards.html#q=robot',
      'standard.html#iso-23247-1-2021',
      'compare.html#iso-23247-1-2021+iso-23247-2-2021',
    ]) {
      const page = await open(path, { colorScheme });
      await page.waitForTimeout(500);
      await page.evaluate(axe.source);
      const violations = await page.evaluate<unknown>(FIND_BARRIERS);
      expect({ path, violations }).toEqual({ path, violations: [] });
    }
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off' },
    });
    for (const path of ['index.html', 'standards.html', 'standard.html', 'compare.html']) {
      const { results } = await validator.validateFile(join(folder, 'bundled', path));
      const messages = results.flatMap((result) =>
        result.messages.map(
          (one) => `${one.ruleId}: ${one.message} (${String(one.line)}:${String(one.column)})`,
        ),
      );
      expect({ path, messages }).toEqual({ path, messages: [] });
    }
  });

  it('complained of nothing, and asked nothing of anybody', () => {
    expect(complaints).toEqual([]);
  });
});
