// How fast the list of standards answers, in Chromium, beside a linear scan of the titles: `node test/bench/site.js DIR`.
// DIR is a built catalogue (default: output). 100 queries made from the words of the titles; interleaved, medians; with the
// entries once, twice, and four times. Prints the sizes of the pages too.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';
import { projectRoot } from '../../dist/pipeline/acquire/project-root.js';
import { bundleSite } from '../../dist/pipeline/command/bundle-site.js';
import { openCatalogue } from '../../dist/pipeline/command/open-catalogue.js';
import { makeSite } from '../../dist/pipeline/site/site.js';

const QUERIES = 100;
const root = projectRoot();
const folder = resolve(process.argv[2] ?? join(root, 'output'));
const files = makeSite(openCatalogue(folder, root), { version: '0' }, bundleSite());
const size = (text) => Buffer.byteLength(text);
const packed = (path) => gzipSync(files.get(path)).length;
const kB = (bytes) => Math.round(bytes / 1000);
const first = (page, data) =>
  [page, 'assets/early.js', 'assets/sm2.css', 'assets/sm2.js', ...data].reduce(
    (sum, path) => sum + packed(path),
    0,
  );

console.log(
  `${files.size} files, ${kB([...files.values()].reduce((sum, text) => sum + size(text), 0))} kB`,
);
console.log(
  `first view, compressed: overview ${kB(first('index.html', []))} kB, standards ${kB(first('standards.html', ['data/index.js']))} kB`,
);

const code = `
  export { narrow } from '${root}/pipeline/catalogue/narrow.ts';
  export { indexText, searchText } from '${root}/pipeline/catalogue/search-text.ts';
  export { unpackIndex } from '${root}/pipeline/site/view/unpack-index.ts';`;
const bundle = buildSync({
  stdin: { contents: code, resolveDir: root },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'list',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.addScriptTag({ content: bundle.outputFiles[0].text });
await page.evaluate('globalThis.sm2 = { put: (name, value) => { globalThis.packed = value; } }');
await page.addScriptTag({ content: files.get('data/index.js') });

console.log(
  '\n| entries | unpack ms | fold ms | scan ms | search x scan | facet x scan |\n| --: | --: | --: | --: | --: | --: |',
);
for (const times of [1, 2, 4]) {
  const row = await page.evaluate(measure, { times, queries: QUERIES });
  console.log(`| ${row.join(' | ')} |`);
}
await browser.close();

/** Runs in the browser. */
function measure({ times, queries }) {
  const { narrow, indexText, searchText, unpackIndex } = globalThis.list;
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const time = (run) => {
    const start = performance.now();
    for (let i = 0; i < 5; i += 1) run();
    return (performance.now() - start) / 5;
  };
  const once = unpackIndex(globalThis.packed);
  const started = performance.now();
  for (let i = 0; i < times; i += 1) unpackIndex(globalThis.packed);
  const unpacking = performance.now() - started;
  const size = once.shelf.size * times;
  const entries = Array.from({ length: size }, (_, index) => once.entries[index % once.shelf.size]);
  const repeat = ({ bits, confidence }) => {
    const all = new Uint32Array(Math.ceil(size / 32));
    for (let i = 0; i < size; i += 1) {
      const j = i % once.shelf.size;
      if ((bits[j >> 5] >>> (j & 31)) & 1) all[i >> 5] |= 1 << (i & 31);
    }
    return {
      bits: all,
      confidence:
        confidence && Uint8Array.from({ length: size }, (_, i) => confidence[i % once.shelf.size]),
    };
  };
  const facets = new Map(
    [...once.shelf.facets].map(([name, values]) => [
      name,
      new Map([...values].map(([code, held]) => [code, repeat(held)])),
    ]),
  );
  const points = Uint8Array.from(
    { length: size },
    (_, i) => once.shelf.points[i % once.shelf.size],
  );
  const shelf = { size, facets, points };
  const folding = performance.now();
  const texts = indexText(entries);
  const folded = performance.now() - folding;
  const titles = entries.map((entry) => entry.title_en ?? '');
  const state = ['state', ['published']];
  const scans = [];
  const searches = [];
  const changes = [];
  const names = [...facets].filter(([, values]) => values.size > 0);
  for (let i = 0; i < queries; i += 1) {
    const words = titles[(i * 37) % size].split(/[^A-Za-z]+/).filter((word) => word.length > 3);
    const query = words.slice(i % 3, (i % 3) + 1 + (i % 2)).join(' ') || 'system';
    const sought = query.toLowerCase();
    scans.push(time(() => titles.filter((title) => title.toLowerCase().includes(sought))));
    searches.push(
      time(() => narrow(shelf, { hits: searchText(texts, query), chosen: new Map([state]) })),
    );
    const [name, values] = names[i % names.length];
    const code = [...values.keys()][i % values.size];
    changes.push(
      time(() => narrow(shelf, { hits: null, chosen: new Map([state, [name, [code]]]) })),
    );
  }
  const scan = median(scans);
  const ratio = (list) => (median(list) / scan).toFixed(2);
  return [
    size,
    unpacking.toFixed(0),
    folded.toFixed(0),
    scan.toFixed(2),
    ratio(searches),
    ratio(changes),
  ];
}
