import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../../pipeline/command/build.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { run } from './run.ts';

const project = copyProject();

afterAll(() => {
  project.remove();
});

const build = (...args: string[]) => run(buildCommand, args, project.root);

/** A folder as one hash, so that "untouched" can be said of every byte. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const path of entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** A test that builds twice may take longer than others. */
const TWO_BUILDS = { timeout: 60_000 };

describe('sm2 build', () => {
  it('builds the bundled catalogue and says where to read on', async () => {
    const { code, out, err } = await build();
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^\d+ standards in the catalogue, [^]*\n\d+ open findings:\n {2}\d+ gaps: [^]*\nRead output\/report\.md and /,
    );
    expect(readdirSync(join(project.root, 'output'))).toContain('catalogue.json');
  });

  it('writes to another folder and replaces only what it wrote itself', TWO_BUILDS, async () => {
    expect((await build('--output', 'elsewhere')).code).toBe(0);
    writeFileSync(join(project.root, 'elsewhere', 'report.md'), 'out of date');
    expect((await build('--output', 'elsewhere')).code).toBe(0);
    expect(readFileSync(join(project.root, 'elsewhere', 'report.md'), 'utf8')).toMatch(/^# /);
    expect(existsSync(join(project.root, 'elsewhere.new'))).toBe(false);
    expect(existsSync(join(project.root, 'elsewhere.old'))).toBe(false);
  });

  it.each([
    [['--speed'], 2],
    [['extra'], 2],
    [['--output', ''], 2],
    [['--help'], 0],
  ])('answers %s with its usage', async (args, code) => {
    const answer = await build(...args);
    expect(answer.code).toBe(code);
    expect(answer.out + answer.err).toContain('Usage: sm2 build');
  });
});

const LATIN_1 = Buffer.concat([
  Buffer.from('<html><head><meta charset="utf-8"></head><body><p>caf'),
  Buffer.from([0xe9]),
  Buffer.from('</p></body></html>'),
]);

describe('bad input stops the build with a clear error and leaves the last good output alone', () => {
  const cases: [string, (copy: ProjectCopy) => void, RegExp][] = [
    [
      'an unknown key in the manifest',
      (copy) => {
        copy.edit('input/sources.json', '"licence"', '"license"');
      },
      /error input\/schema .*sources\.json: .*unknown key "license"/,
    ],
    [
      'a manifest that is no JSON',
      (copy) => {
        copy.write('input/sources.json', '{');
      },
      /error input\/syntax .*sources\.json/,
    ],
    [
      'a source that is not there',
      (copy) => {
        copy.edit('input/sources.json', 'smart-manufacturing-terms.pdf', 'gone.pdf');
      },
      /error input\/missing  terms: The file .*gone\.pdf does not exist/,
    ],
    [
      'a source that is not the one pinned',
      (copy) => {
        copy.edit(
          'input/sources.json',
          '"kind": "document"',
          `"kind": "document", "sha256": "${'0'.repeat(64)}"`,
        );
      },
      /error input\/checksum  roadmap: .*pins 0{64}/,
    ],
    [
      'two sources with one key',
      (copy) => {
        copy.edit('input/sources.json', '"source_id": "terms"', '"source_id": "roadmap"');
      },
      /error input\/duplicate .*"roadmap" is taken/,
    ],
    [
      'a web page in another encoding than it declares',
      (copy) => {
        copy.write('input/documents/smart-manufacturing-roadmap.html', LATIN_1);
      },
      /error input\/unreadable  roadmap, line 1: .*declares UTF-8/,
    ],
    [
      'a CSV file with an unclosed quote',
      (copy) => {
        copy.edit('input/vocabulary/wordings.csv', ',"SMCC roadmap', ',"SMCC "roadmap');
      },
      /error input\/syntax  input\/vocabulary\/wordings\.csv, line \d+/,
    ],
    [
      'a CSV file without a column',
      (copy) => {
        copy.edit('input/vocabulary/wordings.csv', 'role,wording,reason', 'role,wordings,reason');
      },
      /error input\/column  input\/vocabulary\/wordings\.csv, line 1: The column "wording" is missing/,
    ],
    [
      'a row that repeats a key',
      (copy) => {
        const text = copy.read('input/vocabulary/wordings.csv');
        copy.write('input/vocabulary/wordings.csv', `${text}note,Note,again\n`);
      },
      /error input\/duplicate  input\/vocabulary\/wordings\.csv, line \d+: The row repeats role, wording "note, Note" of line \d+/,
    ],
    [
      'a committee that no register holds',
      (copy) => {
        copy.edit('input/registers/standards.csv', ',ISO/TC 299,', ',ISO/TC 2990,');
      },
      /error input\/unknown-reference  register, line \d+, committees: "ISO\/TC 2990" is not in input\/registers\/committees\.csv/,
    ],
    [
      'a standard whose name cannot be read',
      (copy) => {
        copy.edit('input/registers/standards.csv', '\nISO 10218-1:', '\nOSI 10218-1:');
      },
      /error input\/designation  register, line \d+: "OSI 10218-1:/,
    ],
    [
      'an edited file that is missing',
      (copy) => {
        copy.write('input/vocabulary/wordings.csv', '');
      },
      /error input\/column  input\/vocabulary\/wordings\.csv/,
    ],
  ];

  let before: string;

  beforeAll(async () => {
    expect((await build()).code).toBe(0);
    before = hashOf(join(project.root, 'output'));
  });

  afterEach(() => {
    project.restore();
  });

  it.each(cases)('%s', async (_, spoil, message) => {
    spoil(project);
    const { code, out, err } = await build();
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).toMatch(/\d+ errors?; nothing was written\.\n$/);
    expect(hashOf(join(project.root, 'output'))).toBe(before);
  });

  it('reports faults of several files in one run', async () => {
    project.edit('input/sources.json', '"licence"', '"license"');
    project.edit('input/vocabulary/wordings.csv', 'role,wording,reason', 'role,wordings,reason');
    project.edit('input/vocabulary/column-headings.csv', ',effect,', ',affect,');
    const { err } = await build();
    expect(err).toMatch(/sources\.json/);
    expect(err).toMatch(/wordings\.csv/);
    expect(err).toMatch(/column-headings\.csv/);
  });

  it('an output folder that holds other files is refused and left alone', async () => {
    mkdirSync(join(project.root, 'mine'));
    writeFileSync(join(project.root, 'mine', 'thesis.txt'), 'two years of work');
    const { code, err } = await build('--output', 'mine');
    expect(code).toBe(1);
    expect(err).toMatch(/error output\/foreign .*mine/);
    expect(readdirSync(join(project.root, 'mine'))).toEqual(['thesis.txt']);
  });

  it('an output folder that cannot be written is refused', async () => {
    writeFileSync(join(project.root, 'file'), '');
    const { code, err } = await build('--output', 'file/output');
    expect(code).toBe(1);
    expect(err).toMatch(/error output\/unwritable/);
  });
});

it('builds again once a scheme was edited', TWO_BUILDS, async () => {
  expect((await build('--output', 'schemes')).code).toBe(0);
  project.edit('input/schemes/sm2-1.json', '"label": "Station"', '"label": "Working station"');
  expect((await build('--output', 'schemes')).code).toBe(0);
  project.restore();
  const values = readFileSync(join(project.root, 'schemes', 'scheme_values.csv'), 'utf8');
  expect(values).toContain(',Working station,');
});
