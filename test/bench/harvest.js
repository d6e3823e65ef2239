// How long a build of the harvest takes, up to the merge and as a whole, beside one thread of gunzip, untar and js-yaml over the same files, and where the time goes.
// Interleaved runs, medians; the ratio is what counts. Beside it PyYAML (with libyaml) on a sample, where Python has it, and DuckDB on
// the JSON lines, where @duckdb/node-api is installed.
//   SM2_SHARED=../shared node test/bench/harvest.js [--rounds 3] [--profile] [SET…]     (a SET is `iso`, `iec`, …; all unless told)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip, gunzipSync } from 'node:zlib';

const THIS = fileURLToPath(import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PYTHON_EVERY = 20;
const DUCKDB = '@duckdb/node-api';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    profile: { type: 'boolean', default: false },
    child: { type: 'string' },
    cache: { type: 'string', default: '' },
  },
});
const shared = resolve(process.env.SM2_SHARED ?? '../shared', 'sources');

/** The sources as the build sees them: archives of YAML, and the deliverables as JSON lines. */
function sources() {
  const folder = join(shared, 'relaton');
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith('.tar.gz'))
    .map((name) =>
      describe(join(folder, name), /^relaton-data-(\w+)/.exec(name)[1], 'relaton', 'tar.gz'),
    );
  const rows = join(shared, 'iso-open-data/iso_deliverables_metadata.jsonl.gz');
  return [...archives, describe(rows, 'deliverables', 'deliverables', 'jsonl')].filter(
    ({ source_id }) => positionals.length === 0 || positionals.includes(source_id),
  );
}

function describe(file, source_id, kind, format) {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { source_id, kind, format, file, sha256, size: statSync(file).size };
}

/** What each child process does. */
const CHILDREN = {
  /** The bar: one thread, a full YAML parser. */
  async baseline(list) {
    const { extract } = await import('tar-stream');
    const { default: yaml } = await import('js-yaml');
    for (const { file, format } of list) {
      if (format === 'jsonl') {
        for (const line of gunzipSync(readFileSync(file)).toString().split('\n'))
          if (line) JSON.parse(line);
        continue;
      }
      const tar = createReadStream(file).pipe(createGunzip()).pipe(extract());
      for await (const entry of tar) {
        const parts = [];
        for await (const part of entry) parts.push(part);
        if (/\.ya?ml$/.test(entry.header.name))
          yaml.load(Buffer.concat(parts).toString(), { schema: yaml.CORE_SCHEMA });
      }
    }
  },
  /** From the manifest to the merged tables, before they are checked and written. */
  async merge(list) {
    const { buildPrepared, prepare } = await import('../../dist/pipeline/build.js');
    let reached = null;
    const onStage = (stage) => {
      if (stage === 'validate') reached = spent();
    };
    await buildPrepared(await prepare(buildOptions(list)), undefined, {
      onStage,
      onHarvest: () => () => undefined,
    });
    return reached;
  },
  async build(list) {
    const { buildCommand } = await import('../../dist/pipeline/command/build.js');
    const { manifest } = buildOptions(list);
    const io = { out: () => undefined, err: () => undefined, root: ROOT, cwd: ROOT };
    const args = ['--manifest', manifest, '--output', join(values.cache, 'output')];
    if ((await buildCommand(args, io)) !== 0) throw new Error('the build failed');
  },
  'one-thread': (list) => harvest(list, { threads: 0 }),
};

/** Writes a manifest of the sources into the cache of the run. */
function buildOptions(list) {
  const manifest = join(values.cache, 'manifest.json');
  const entries = list.map(({ source_id, kind, format, file }) => ({
    ...{ source_id, title: source_id, publisher: 'ISO', kind, format, licence: 'test' },
    path: file,
  }));
  mkdirSync(values.cache, { recursive: true });
  writeFileSync(manifest, JSON.stringify({ sources: entries }));
  process.env.SM2_CACHE = join(values.cache, 'cache');
  return { root: ROOT, manifest, version: '0' };
}

async function harvest(list, options) {
  const { harvest: run } = await import('../../dist/pipeline/harvest/harvest.js');
  return run(list, { cache: values.cache, ...options });
}

const PYTHON = `
import sys, tarfile, time, yaml
start = time.time(); count = 0
for name in sys.argv[2:]:
    with tarfile.open(name) as tar:
        for member in tar:
            if member.name.endswith(('.yaml', '.yml')):
                count += 1
                if count % int(sys.argv[1]) == 0:
                    yaml.load(tar.extractfile(member).read(), Loader=yaml.CSafeLoader)
print(time.time() - start)`;

/** Runs a child process: seconds on the clock, seconds of processor time, megabytes at the most. */
function measure(child, cache) {
  const args = [THIS, '--child', child, '--cache', cache, ...positionals];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function runChild() {
  const list = sources();
  const reached = await CHILDREN[values.child](list);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...(reached ?? spent()), megabytes }));
}

/** Seconds on the clock and of processor time since the process began. */
function spent() {
  const { user, system } = process.cpuUsage();
  return { seconds: performance.now() / 1000, processor: (user + system) / 1e6 };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

function removeSmallest(cache) {
  const [smallest] = sources().sort((a, b) => a.size - b.size);
  const prefix = `${smallest.source_id}-`;
  const folder = join(cache, 'cache', 'harvest');
  for (const name of readdirSync(folder)) if (name.startsWith(prefix)) rmSync(join(folder, name));
  rmSync(join(cache, 'cache', 'builds'), { recursive: true });
}

function compare() {
  const work = mkdtempSync(join(tmpdir(), 'sm2-bench-'));
  const runs = {
    baseline: [],
    'acquire to merge': [],
    'whole build, records in the cache': [],
    'nothing changed': [],
    'one small source changed': [],
  };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const cache = join(work, String(round));
    runs.baseline.push(measure('baseline', cache));
    runs['acquire to merge'].push(measure('merge', cache));
    runs['whole build, records in the cache'].push(measure('build', cache));
    runs['nothing changed'].push(measure('build', cache));
    removeSmallest(cache);
    runs['one small source changed'].push(measure('build', cache));
    rmSync(cache, { recursive: true });
  }
  rmSync(work, { recursive: true });
  console.log(`Median of ${values.rounds} interleaved rounds, Node ${process.version}\n`);
  console.log(
    '| what | s | x baseline | processor s | x baseline | MB |\n| --- | --: | --: | --: | --: | --: |',
  );
  const [seconds, processor] = ['seconds', 'processor'].map((key) =>
    median(runs.baseline.map((run) => run[key])),
  );
  for (const [name, list] of Object.entries(runs)) {
    const of = (key) => median(list.map((run) => run[key]));
    const cells = [
      of('seconds').toFixed(1),
      (of('seconds') / seconds).toFixed(3),
      of('processor').toFixed(1),
      (of('processor') / processor).toFixed(3),
      Math.round(of('megabytes')),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function comparePython() {
  const files = sources()
    .filter(({ format }) => format === 'tar.gz')
    .map(({ file }) => file);
  const { status, stdout } = spawnSync('python3', ['-c', PYTHON, String(PYTHON_EVERY), ...files], {
    encoding: 'utf8',
  });
  const result = status === 0 ? `${Number(stdout).toFixed(1)} s` : 'not there';
  console.log(
    `\nPython, untar all, PyYAML with libyaml on each ${PYTHON_EVERY}th record: ${result}`,
  );
}

async function compareDuckDb() {
  const rows = sources().find(({ format }) => format === 'jsonl');
  if (rows === undefined || !existsSync(`node_modules/${DUCKDB}`))
    return console.log('DuckDB: not there');
  const { DuckDBInstance } = await import(DUCKDB);
  const connection = await (await DuckDBInstance.create()).connect();
  const start = performance.now();
  await connection.run(
    `create table t as select * from read_json_auto('${rows.file}', sample_size=-1)`,
  );
  console.log(`DuckDB on the JSON lines: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Where the time of one thread goes, by the part of the program. */
async function profile() {
  const cache = mkdtempSync(join(tmpdir(), 'sm2-bench-'));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  values.cache = cache;
  await CHILDREN['one-thread'](sources());
  const {
    profile: { nodes, samples, timeDeltas },
  } = await session.post('Profiler.stop');
  rmSync(cache, { recursive: true });
  const part = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  samples.forEach((id, index) =>
    times.set(part.get(id), (times.get(part.get(id)) ?? 0) + timeDeltas[index]),
  );
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  console.log('\n| part | % of one thread |\n| --- | --: |');
  for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]))
    if (time / total > 0.005) console.log(`| ${name} | ${((time / total) * 100).toFixed(1)} |`);
}

function nameOf({ url, functionName }) {
  if (url.startsWith('node:')) return 'Node: streams, buffers, zlib';
  if (url.includes('node_modules')) return /node_modules\/([^/]+)/.exec(url)[1];
  if (/yaml|scalar/.test(basename(url))) return 'YAML';
  if (url === '') return functionName.startsWith('(') ? functionName : 'built-in functions';
  return url.includes('read/records/')
    ? 'records'
    : url.includes('read/archive/')
      ? 'archive'
      : 'serialise, write';
}

if (values.child !== undefined) await runChild();
else if (values.profile) await profile();
else {
  compare();
  comparePython();
  await compareDuckDb();
}
