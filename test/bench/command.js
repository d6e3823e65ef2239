// How quickly small commands answer, against `node -e 0`: medians of interleaved runs of the compiled program.
// Usage: node test/bench/command.js [FOLDER OF A BUILT CATALOGUE, output unless told] [ROUNDS, 11]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/pipeline/main.js', import.meta.url));
const [folder = 'output', rounds = '11'] = process.argv.slice(2);

const commands = {
  'node -e 0': ['-e', '0'],
  parse: [program, 'parse', 'ISO/IEC TR 63306-1:2020'],
  'parse-committee': [program, 'parse-committee', 'TC184/SC4/WG15'],
  show: [program, 'show', 'ISO 23247-1:2021', '--from', folder],
  find: [program, 'find', 'digital twin', '--level', 'station', '--from', folder],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    // The first round fills the caches and is not counted.
    if (round > 0) times[name].push(milliseconds);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times['node -e 0']);
for (const [name, values] of Object.entries(times))
  console.log(
    `${name.padEnd(16)} ${median(values).toFixed(0).padStart(5)} ms  ${(median(values) / base).toFixed(2)}`,
  );
