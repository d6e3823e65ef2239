// Reads and extracts PDFs of 28, 100 and 500 pages beside the engine alone, which gives text items and operator lists:
// the bar is 1.4. Engine and program in turn, each in a process of its own; the median of the rounds counts. Time is that of
// the processor, so that other work on the machine disturbs little.
// node test/bench/documents.js [ROUNDS] [PAGES …]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printPages } from './print-pages.js';

const PAGES = ['28', '100', '500'];
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is measured: each takes the bytes of a PDF and gives what stays in memory. */
const TASKS = {
  engine: async (bytes) => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return async () => {
      const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
      const document = await task.promise;
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        await page.getOperatorList();
        await page.getTextContent();
        page.cleanup();
      }
      await task.destroy();
      return null;
    };
  },
  sm2: async (bytes) => {
    const load = (path) => import(join(root, 'dist/pipeline', path));
    const { readPdf } = await load('read/read-pdf.js');
    const { extract } = await load('extract/extract.js');
    const { loadReference } = await load('command/load-reference.js');
    const reference = loadReference({ root, out: () => {}, err: () => {} });
    return async () => {
      const { value } = await readPdf(bytes, 'document', reference);
      extract(value, reference);
      return value;
    };
  },
};

if (process.argv[2] in TASKS) await measure(process.argv[2], process.argv[3]);
else await compare(Number(process.argv[2] ?? 3), process.argv.slice(3));

/** In a process of its own: prints milliseconds, the peak of memory, and the size of the model. */
async function measure(name, path) {
  const run = await TASKS[name](readFileSync(path));
  const start = process.cpuUsage();
  const kept = await run();
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  const model = kept === null ? 0 : JSON.stringify(kept).length;
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ms, peak, model: model / 2 ** 20 }));
}

async function compare(rounds, chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'sm2-bench-'));
  try {
    console.log(
      '| pages | engine (ms) | sm2 (ms) | ratio by round | median | peak (MB) | model (MB) |',
    );
    for (const pages of chosen.length > 0 ? chosen : PAGES) {
      const path = join(folder, `${pages}.pdf`);
      await printPages(path, Number(pages));
      const found = Array.from({ length: rounds }, () =>
        Object.fromEntries(Object.keys(TASKS).map((name) => [name, runAlone(name, path)])),
      );
      console.log(rowOf(pages, found));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runAlone(name, path) {
  const file = fileURLToPath(import.meta.url);
  const { stdout } = spawnSync(process.execPath, [file, name, path], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

function rowOf(pages, rounds) {
  const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const of = (name, what, digits = 0) =>
    middle(rounds.map((round) => round[name][what])).toFixed(digits);
  const ratios = rounds.map(({ engine, sm2 }) => sm2.ms / engine.ms);
  const cells = [
    ...[pages, of('engine', 'ms'), of('sm2', 'ms')],
    ratios.map((ratio) => ratio.toFixed(2)).join(', '),
    ...[middle(ratios).toFixed(2), of('sm2', 'peak'), of('sm2', 'model', 1)],
  ];
  return `| ${cells.join(' | ')} |`;
}
