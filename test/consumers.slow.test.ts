/** The data as others use them, with tools that are not ours: DuckDB, LibreOffice, Python, jq. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { columnsOf } from '../schemas/table-schema.ts';
import { schemas } from './reference.ts';

const root = projectRoot();
const work = mkdtempSync(join(tmpdir(), 'sm2-consumers-'));
const data = join(work, 'data');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = /### Use the data\n([^]*?)\n###? /.exec(readme)?.[1] ?? '';
const tables = [...schemas.tables.values()].filter(({ table }) => table !== undefined);
const NAMES = tables.map(({ table = '' }) => table);
let sql: DuckDBConnection;

/** The example of the README in this language. */
function example(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)?.[1] ?? '';
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { cwd: data, encoding: 'utf8', stdio: 'pipe' });
}

/** The rows that a query gives, as texts. */
async function query(text: string): Promise<string[][]> {
  const reader = await sql.runAndReadAll(text);
  return reader.getRows().map((row) => row.map(String));
}

const csv = (name: string) =>
  `read_csv('${join(data, `${name}.csv`)}', all_varchar=true, header=true, delim=',', quote='"', escape='"')`;
const parquet = (name: string) => `'${join(data, `${name}.parquet`)}'`;

beforeAll(async () => {
  const program = join(root, 'dist/pipeline/main.js');
  execFileSync(process.execPath, [program, 'build', '--output', data], {
    cwd: root,
    stdio: 'pipe',
  });
  const instance = await DuckDBInstance.create(':memory:');
  sql = await instance.connect();
});

afterAll(() => {
  sql.closeSync();
  rmSync(work, { recursive: true });
});

describe('DuckDB', () => {
  it.each(NAMES)('counts as many rows of %s in CSV, Parquet and JSON', async (name) => {
    const json = join(data, 'catalogue.json');
    const [[inJson = ''] = []] = await query(
      `SELECT coalesce(json_array_length(json, '$.${name}'), -1) FROM read_json_objects('${json}', maximum_object_size=1000000000)`,
    );
    const [[inCsv] = []] = await query(`SELECT count(*) FROM ${csv(name)}`);
    const [[inParquet] = []] = await query(`SELECT count(*) FROM ${parquet(name)}`);
    expect(inParquet).toBe(inCsv);
    expect(inJson).toBe(inCsv);
  });

  const keys = tables.flatMap((schema) =>
    columnsOf(schema)
      .filter((column) => column.schema.foreign_key !== undefined)
      .map((column) => ({
        table: schema.table ?? '',
        column: column.name,
        isList: column.cell === 'list' || column.cell === 'json',
        key: column.schema.foreign_key ?? '',
      })),
  );

  it.each(keys)('finds the row of every $table.$column', async ({ table, column, isList, key }) => {
    const [target = '', field = ''] = key.split('.');
    const hasFormer = schemas.tables.get(target)?.properties['former_ids'] !== undefined;
    const former = `UNION SELECT unnest(former_ids) FROM ${parquet(target)}`;
    const known = `SELECT ${field} FROM ${parquet(target)} ${hasFormer ? former : ''}`;
    const value = isList ? `unnest("${column}")` : `"${column}"`;
    const dangling = `SELECT v FROM (SELECT ${value} AS v FROM ${parquet(table)}) WHERE v IS NOT NULL AND v NOT IN (${known})`;
    expect(await query(dangling)).toEqual([]);
  });

  it('adds up the same numbers from CSV and from Parquet', async () => {
    const sum = (from: string) => `SELECT sum(relevance::BIGINT), count(title_en) FROM ${from}`;
    expect(await query(sum(csv('candidates')))).toEqual(await query(sum(parquet('candidates'))));
  });

  it('runs the example of the README', async () => {
    const text = example('sql').replaceAll('standards.parquet', join(data, 'standards.parquet'));
    const rows = await query(text);
    expect(rows).toHaveLength(10);
    expect(Number(rows[0]?.[1])).toBeGreaterThan(10);
  });
});

describe('plain Python', () => {
  it('runs the example of the README', () => {
    expect(run('python3', ['-c', example('python')])).toMatch(/^ISO .+ – .+$/m);
  });

  it('reads every table and finds in CSV what is in JSON', () => {
    const script = [
      'import csv, json, sys',
      'csv.field_size_limit(sys.maxsize)',
      "catalogue = json.load(open('catalogue.json', encoding='utf-8'))",
      'for name, rows in catalogue.items():',
      "    if name == 'meta': continue",
      "    with open(name + '.csv', encoding='utf-8', newline='') as file: cells = list(csv.DictReader(file))",
      '    assert len(cells) == len(rows), name',
      '    for cell, row in zip(cells, rows):',
      '        for column, value in row.items():',
      '            if isinstance(value, str): assert cell[column] == value, (name, column, value)',
      "            if value is None: assert cell[column] == '', (name, column)",
      'print(len(catalogue))',
    ].join('\n');
    expect(Number(run('python3', ['-c', script]))).toBe(NAMES.length + 1);
  });
});

it('jq runs the example of the README', () => {
  expect(run('sh', ['-c', example('sh')])).toMatch(/^.+\t.+\t[a-z0-9-]+$/m);
});

it('Node runs the example of the README', () => {
  writeFileSync(join(work, 'example.mjs'), example('js'));
  expect(run(process.execPath, [join(work, 'example.mjs')])).toMatch(/: (missing|tentative)$/m);
});

it('sha256sum confirms every file, and notices a byte that changed', () => {
  expect(run('sha256sum', ['--quiet', '-c', 'SHA256SUMS'])).toBe('');
  const file = join(data, 'gaps.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('open', 'Open'));
  expect(() => run('sha256sum', ['--quiet', '-c', 'SHA256SUMS'])).toThrow('did NOT match');
  writeFileSync(file, text);
});

describe('LibreOffice', () => {
  const convert = (file: string, filter: string): string => {
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    const out = join(work, 'converted');
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      join(data, file),
    ]);
    return out;
  };

  it('opens every sheet of the workbook with its texts as they are', () => {
    const out = convert(
      'catalogue.xlsx',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    );
    const sheets = readdirSync(out).filter((name) => name.startsWith('catalogue-'));
    expect(sheets).toHaveLength(NAMES.length + 3);
    const standards = readFileSync(join(out, 'catalogue-standards.csv'), 'utf8');
    expect(standards).toContain('25.040');
    expect(standards.split('\n')[0]).toContain('standard_id');
    expect(existsSync(join(out, 'catalogue-About.csv'))).toBe(true);
  });

  it('opens a CSV file', () => {
    const out = convert('concepts.csv', 'ods');
    expect(existsSync(join(out, 'concepts.ods'))).toBe(true);
  });
});
