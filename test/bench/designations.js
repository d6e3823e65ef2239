// How long reading every name of the harvest takes, beside the YAML parser that its records must pass anyway.
//
//   node test/bench/designations.js [EVERY]
//
// Reads the Relaton archives of SM2_SHARED (default ../shared) in one process. Each EVERYth record (20 unless told) is taken;
// slices of records go through js-yaml and their names through the grammar in turn, so that both meet the same machine.
// Three rounds; the median ratio must not exceed a tenth.
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { load } from 'js-yaml';
import { extract } from 'tar-stream';
import { projectRoot } from '../../dist/pipeline/acquire/project-root.js';
import { readProject } from '../../dist/pipeline/acquire/read-project.js';
import { isDesignation } from '../../dist/pipeline/designation/designation.js';
import { parseDesignation } from '../../dist/pipeline/designation/parse-designation.js';
import { compileReference } from '../../dist/pipeline/reference.js';
import { checkInput } from '../../dist/pipeline/validate/check-input.js';
import { compileSchemas } from '../../dist/pipeline/validate/compile-schemas.js';

const FOLDER = `${process.env.SM2_SHARED ?? '../shared'}/sources/relaton`;
const EVERY = Number(process.argv[2] ?? 20);
const ROUNDS = 3;
const SLICE = 200;
const LARGEST_RATIO = 0.1;

/** The texts of each EVERYth record of an archive. */
async function recordsOf(path) {
  const texts = [];
  let count = 0;
  const entries = createReadStream(path).pipe(createGunzip()).pipe(extract());
  for await (const entry of entries) {
    const isTaken = /\.ya?ml$/.test(entry.header.name) && (count += 1) % EVERY === 0;
    const chunks = [];
    for await (const chunk of entry) if (isTaken) chunks.push(chunk);
    if (isTaken) texts.push(Buffer.concat(chunks).toString('utf8'));
  }
  return texts;
}

/** The names that a record gives its document; URNs and other numbers are no names. */
function namesOf(record) {
  return [record?.docid ?? record?.docidentifier ?? []]
    .flat()
    .filter(({ type }) => !/^(?:URN|DOI|ISBN|uuid)$/i.test(type ?? ''))
    .map(({ id, content }) => String(id ?? content ?? ''))
    .filter((name) => name !== '');
}

function timed(action) {
  const start = process.hrtime.bigint();
  const value = action();
  return { value, ms: Number(process.hrtime.bigint() - start) / 1e6 };
}

function round(slices, vocabulary) {
  const sum = { yaml: 0, names: 0, count: 0, read: 0 };
  for (const slice of slices) {
    const yaml = timed(() => slice.map((text) => load(text)));
    const names = yaml.value.flatMap(namesOf);
    const parsed = timed(() => names.map((name) => parseDesignation(name, vocabulary)));
    sum.yaml += yaml.ms;
    sum.names += parsed.ms;
    sum.count += names.length;
    sum.read += parsed.value.filter(isDesignation).length;
  }
  return sum;
}

function slicesOf(texts) {
  return Array.from({ length: Math.ceil(texts.length / SLICE) }, (_, index) =>
    texts.slice(index * SLICE, (index + 1) * SLICE),
  );
}

if (!existsSync(FOLDER)) {
  console.log(`${FOLDER} is absent: nothing to measure.`);
  process.exit(0);
}
const project = readProject(projectRoot());
const { value: rows } = checkInput(project, compileSchemas(project.schemas));
const vocabulary = compileReference(rows).designations;
const texts = [];
for (const file of readdirSync(FOLDER).sort())
  texts.push(...(await recordsOf(`${FOLDER}/${file}`)));
const slices = slicesOf(texts);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
console.log(
  `${texts.length} records (each ${EVERY}th of all archives), ${megabytes.toFixed(1)} MB of YAML`,
);

const ratios = [];
for (let index = 1; index <= ROUNDS; index += 1) {
  const { yaml, names, count, read } = round(slices, vocabulary);
  ratios.push(names / yaml);
  console.log(
    `round ${index}: js-yaml ${yaml.toFixed(0)} ms, ${count} names (${read} read) ${names.toFixed(0)} ms, ratio ${(names / yaml).toFixed(4)}`,
  );
}
const median = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
console.log(`median ratio ${median.toFixed(4)}, at most ${LARGEST_RATIO}`);
process.exitCode = median <= LARGEST_RATIO ? 0 : 1;
