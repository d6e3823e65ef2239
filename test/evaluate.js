// Scores the evaluation sets of SM2_SHARED (default ../shared) through the command line: `make evaluate`.
// Figures that a baseline in test/baselines/evaluation.json holds may not fall; `--update` writes them anew.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.env.SM2_SHARED ?? join(root, '../shared'), 'evaluation');
const baseline = new URL('baselines/evaluation.json', import.meta.url);
const work = mkdtempSync(join(tmpdir(), 'sm2-evaluation-'));

/** Runs `sm2` with the arguments and returns what it prints. */
function sm2(args, input) {
  const run = spawnSync(process.execPath, [join(root, 'dist/pipeline/main.js'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (run.stderr) process.stderr.write(run.stderr);
  return run.stdout;
}

const names = (set, verb) =>
  sm2([verb, '--jsonl'], readFileSync(join(folder, set, 'inputs.jsonl')));
const documents = (set, list) =>
  readdirSync(join(folder, set, 'docs'))
    .sort()
    .map((file) => sm2(['extract', join(folder, set, 'docs', file), `--${list}`, '--jsonl']))
    .join('');

/** Each set: how its predictions are made, and which figures of its scorer count. */
const SETS = {
  refs: {
    predict: () => names('refs', 'parse'),
    figures: {
      'rows fully right': /exact components\s+([\d.]+)/,
      'canonical where it differs': /canonical where it differs from the input ([\d.]+)/,
      'negatives refused': /negatives refused ([\d.]+)/,
      'macro average': /macro average[^:]*: ([\d.]+)/,
    },
  },
  committees: {
    predict: () => names('committees', 'parse-committee'),
    figures: {
      accuracy: /accuracy ([\d.]+)/,
      'without the name lookup': /without the name lookup stratum ([\d.]+)/,
    },
  },
  definitions: {
    predict: () => documents('definitions', 'definitions'),
    figures: {
      'term F1': /^terms\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)/m,
      'definition exact': /^definition\s+exact ([\d.]+)/m,
      'notes F1': /^notes\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)/m,
      'admitted F1': /^admitted\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)/m,
      source: /ref\+clause\+modified ([\d.]+)/,
    },
  },
  tables: {
    predict: () => documents('tables', 'tables'),
    figures: {
      'cell F1': /^cell\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)/m,
      'adjacency F1': /^adj\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)/m,
    },
  },
};

/** The full build where there is one; else the bundled one, whose figures say only what its register holds. */
const full = join(root, 'output-full');
const hasFull = existsSync(join(full, 'candidates.csv'));
const recall = (name) => new RegExp(`in scope of ${name}: recall ([\\d.]+)`);
const share = (name) => new RegExp(`${name}.*?([\\d.]+)   \\(in catalogue`);
if (hasFull)
  SETS.classification = {
    predict: () => sm2(['export', '--evaluation', '--from', full]),
    extra: 'test/evaluation/score-scope.js',
    figures: {
      'I40KG in scope': recall('i40kg_standards'),
      'digital twin list in scope': recall('dt_standards'),
      'relevance list in scope': recall('relevance'),
      'relevant by title': share('relevant \\(by title\\)'),
      'hierarchy level F1': /RAMI 4\.0 \/ hierarchy level\s+micro F1 ([\d.]+)/,
    },
  };

if (!existsSync(folder)) {
  console.log(`There is no ${folder}; set SM2_SHARED.`);
  process.exit(0);
}

const scores = {};
for (const [set, { predict, figures, extra }] of Object.entries(SETS)) {
  const predictions = join(work, `${set}.jsonl`);
  writeFileSync(predictions, predict());
  const run = (program, script) =>
    spawnSync(program, [script, predictions], { encoding: 'utf8' }).stdout;
  const own = extra === undefined ? '' : run(process.execPath, join(root, extra));
  const stdout = run('python3', join(folder, set, 'score.py')) + own;
  console.log(`## ${set}\n\n${stdout}`);
  for (const [name, pattern] of Object.entries(figures)) {
    scores[`${set}: ${name}`] = Number(pattern.exec(stdout)?.[1] ?? 0);
  }
}

if (process.argv.includes('--update')) {
  writeFileSync(
    baseline,
    `${JSON.stringify({ ...JSON.parse(readFileSync(baseline, 'utf8')), ...scores }, null, 2)}\n`,
  );
} else {
  const before = JSON.parse(readFileSync(baseline, 'utf8'));
  const measured = Object.keys(before).filter((name) => name in scores);
  const fallen = measured.filter((name) => scores[name] < before[name]);
  for (const name of fallen) console.log(`FALLEN ${name}: ${scores[name]}, was ${before[name]}`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
}
