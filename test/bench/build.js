// How long the bundled build takes beside an empty Node process, and where the time goes: `make bench`.
// Interleaved runs, medians; the ratio is what counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 5;
const program = fileURLToPath(new URL('../../dist/pipeline/main.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'sm2-bench-'));

const CASES = {
  'node -e 0': ['-e', '0'],
  'sm2 parse NAME': [program, 'parse', 'ISO/IEC TR 63306-1:2020'],
  'sm2 check': [program, 'check'],
  'sm2 build (bundled)': [program, 'build', '--output', join(work, 'output')],
};

/** Milliseconds that one process takes. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, args] of Object.entries(CASES)) times[name].push(time(args));
}
rmSync(work, { recursive: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times['node -e 0']);
console.log(`Median of ${ROUNDS} interleaved runs, Node ${process.version}\n`);
console.log('| what | ms | x node -e 0 |\n| --- | --: | --: |');
for (const [name, list] of Object.entries(times)) {
  console.log(`| ${name} | ${Math.round(median(list))} | ${(median(list) / base).toFixed(1)} |`);
}
