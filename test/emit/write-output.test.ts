import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import type { FileContent } from '../../pipeline/emit/file-content.ts';
import { foreignFiles, provisionalMark } from '../../pipeline/emit/foreign-files.ts';
import { emptyCatalogue } from '../../pipeline/normalise/catalogue.ts';
import { schemas } from '../reference.ts';
import { NOTES } from './published-text.ts';
import { checkOutput, recoverOutput, writeOutput } from '../../pipeline/emit/write-output.ts';

let base = '';
let output = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'sm2-'));
  output = join(base, 'output');
});
afterEach(() => rmSync(base, { recursive: true }));

/** The files of a build that holds this text. */
const build = (text: string): Map<string, string> =>
  new Map([
    [
      'datapackage.json',
      '{ "generator": "sm2", "resources": [{ "path": "a.csv" }, { "path": "old.csv" }] }',
    ],
    ['a.csv', text],
  ]);
/** Makes a folder by hand, as a killed build may have left it. */
function leave(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
const content = (): string => readFileSync(join(output, 'a.csv'), 'utf8');
const foreign = new Map([['letter.txt', 'Dear']]);

describe('an output folder is written', () => {
  test('where it is absent, with the folders above it', () => {
    output = join(base, 'deep', 'output');
    expect(writeOutput(output, build('one'))).toEqual([]);
    expect(content()).toBe('one');
  });

  test('where it is empty', () => {
    mkdirSync(output);
    expect(writeOutput(output, build('one'))).toEqual([]);
    expect(content()).toBe('one');
  });

  test('as a whole: files of the build before are gone, nothing is left beside it', () => {
    writeOutput(output, new Map([...build('one'), ['old.csv', 'old']]));
    expect(writeOutput(output, build('two'))).toEqual([]);
    expect(readdirSync(output).sort()).toEqual(['SHA256SUMS', 'a.csv', 'datapackage.json']);
    expect(content()).toBe('two');
    expect(readdirSync(base)).toEqual(['output']);
  });
});

describe('a file is written', () => {
  const write = (content: FileContent): Buffer => {
    expect(writeOutput(output, new Map([...build('one'), ['sub/folder/b', content]]))).toEqual([]);
    return readFileSync(join(output, 'sub/folder/b'));
  };

  test.each<[string, FileContent]>([
    ['a text, in UTF-8', 'zü'],
    ['bytes as they are', new Uint8Array([0x7a, 0xc3, 0xbc])],
    ['pieces of both in their order', { chunks: () => ['z', new Uint8Array([0xc3, 0xbc]), ''] }],
  ])('from %s', (_title, content) => {
    expect(write(content)).toEqual(Buffer.from('zü'));
  });

  test('from what was written before it', () => {
    const content = write({ from: (written) => JSON.stringify([...written]) });
    const sha256 = createHash('sha256').update('one').digest('hex');
    expect(JSON.parse(content.toString())).toEqual([['a.csv', { bytes: 3, sha256 }]]);
  });

  test('with its checksum in a list that sha256sum can check', () => {
    write('zü');
    expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: output, encoding: 'utf8' })).toBe(
      'a.csv: OK\ndatapackage.json: OK\nsub/folder/b: OK\n',
    );
  });

  test('into a folder below, which the next build replaces with the rest', () => {
    write('zü');
    expect(writeOutput(output, build('two'))).toEqual([]);
    expect(readdirSync(output)).not.toContain('sub');
  });

  test('beside what somebody put into a folder below only once that is gone', () => {
    write('zü');
    writeFileSync(join(output, 'sub/mine.txt'), 'mine');
    const [refusal] = writeOutput(output, build('two'));
    expect(refusal).toMatchObject({ code: 'output/foreign' });
    expect(refusal?.message).toContain('sub/mine.txt');
  });
});

describe('an output folder is refused, and stays as it is', () => {
  test('where it holds what this program did not write', () => {
    leave(output, foreign);
    expect(writeOutput(output, build('one'))).toMatchObject([
      { code: 'output/foreign', origin: { source: output } },
    ]);
    expect(readdirSync(output)).toEqual(['letter.txt']);
    expect(readdirSync(base)).toEqual(['output']);
  });

  test('where another program described it', () => {
    leave(output, new Map([['datapackage.json', '{ "generator": "other" }']]));
    expect(checkOutput(output)).toMatchObject([{ code: 'output/foreign' }]);
  });

  test('where it is a file, or below one', () => {
    writeFileSync(output, 'text');
    expect(checkOutput(output)).toMatchObject([{ code: 'output/unwritable' }]);
    expect(checkOutput(join(output, 'below'))).toMatchObject([{ code: 'output/unwritable' }]);
  });
});

describe('a build that was killed', () => {
  const [next, old] = ['.new', '.old'];

  test('while it wrote its files is rolled back', () => {
    leave(output, build('one'));
    leave(output + next, build('half'));
    recoverOutput(output);
    expect(content()).toBe('one');
    expect(readdirSync(base)).toEqual(['output']);
  });

  test('while it wrote the first files ever leaves nothing', () => {
    leave(output + next, build('half'));
    recoverOutput(output);
    expect(readdirSync(base)).toEqual([]);
  });

  test('while it wrote into a folder below leaves nothing', () => {
    const paths = ['datapackage.json', 'sub/b', 'c'];
    leave(
      output + next,
      new Map([
        ['datapackage.json', provisionalMark(paths)],
        ['c', 'half'],
      ]),
    );
    mkdirSync(join(output + next, 'sub'));
    writeFileSync(join(output + next, 'sub/b'), '');
    writeFileSync(join(output + next, 'datapackage.json.new'), '');
    recoverOutput(output);
    expect(readdirSync(base)).toEqual([]);
  });

  test.each([
    ['made the folder', new Map<string, string>()],
    ['opened its first file, which is the mark', new Map([['datapackage.json', '']])],
  ])('after it %s is rolled back', (_title, files) => {
    leave(output + next, files);
    expect(writeOutput(output, build('one'))).toEqual([]);
    expect(readdirSync(base)).toEqual(['output']);
  });

  test('between the two renames is completed', () => {
    leave(output + old, build('one'));
    leave(output + next, build('two'));
    recoverOutput(output);
    expect(content()).toBe('two');
    expect(readdirSync(base)).toEqual(['output']);
  });

  test('before it removed the old folder is tidied up', () => {
    leave(output, build('two'));
    leave(output + old, build('one'));
    recoverOutput(output);
    expect(content()).toBe('two');
    expect(readdirSync(base)).toEqual(['output']);
  });

  test('and whose new folder was lost gets the old one back', () => {
    leave(output + old, build('one'));
    recoverOutput(output);
    expect(content()).toBe('one');
  });

  test('does not stand in the way of the next one', () => {
    leave(output + old, build('one'));
    leave(output + next, build('two'));
    expect(writeOutput(output, build('three'))).toEqual([]);
    expect(content()).toBe('three');
    expect(readdirSync(dirname(output))).toEqual(['output']);
  });
});

describe.each(['.new', '.old'])('a folder of somebody else with the name OUTPUT%s', (suffix) => {
  test('is refused, and stays as it is', () => {
    leave(output, build('one'));
    leave(output + suffix, foreign);
    expect(writeOutput(output, build('two'))).toMatchObject([
      { code: 'output/foreign', origin: { source: output + suffix } },
    ]);
    expect(content()).toBe('one');
    expect(existsSync(join(output + suffix, 'letter.txt'))).toBe(true);
  });

  test('is not removed when a killed build is tidied up', () => {
    leave(output, build('one'));
    leave(output + suffix, foreign);
    recoverOutput(output);
    expect(existsSync(join(output + suffix, 'letter.txt'))).toBe(true);
  });
});

test('a build that cannot write leaves nothing but the output before it', () => {
  writeOutput(output, build('one'));
  const files = new Map([...build('two'), ['a.csv/below.csv', 'three']]);
  expect(writeOutput(output, files)).toMatchObject([{ code: 'output/unwritable' }]);
  expect(content()).toBe('one');
  expect(readdirSync(base)).toEqual(['output']);
});

test('a file that somebody put into the output is named, and nothing is removed', () => {
  writeOutput(output, build('one'));
  writeFileSync(join(output, 'notes.txt'), 'mine');
  const [refusal] = writeOutput(output, build('two'));
  expect(refusal).toMatchObject({ code: 'output/foreign', origin: { source: output } });
  expect(refusal?.message).toContain('notes.txt');
  expect(readFileSync(join(output, 'notes.txt'), 'utf8')).toBe('mine');
});

test('a link to a folder is followed, one that leads nowhere is refused', () => {
  const link = join(base, 'link');
  writeOutput(output, build('one'));
  symlinkSync(output, link);
  expect(writeOutput(link, build('two'))).toEqual([]);
  expect(content()).toBe('two');
  rmSync(output, { recursive: true });
  expect(checkOutput(link)).toMatchObject([{ code: 'output/unwritable' }]);
});

test('a fresh checkout, which holds the committed files only, counts as written by this program', async () => {
  writeOutput(output, await emit(emptyCatalogue(), schemas.tables, NOTES));
  for (const name of ['SHA256SUMS', 'catalogue.json', 'schemas'])
    rmSync(join(output, name), { recursive: true });
  expect(foreignFiles(output)).toEqual([]);
});

test('every file that a build emits counts as written by this program', async () => {
  const files = await emit(emptyCatalogue(), schemas.tables, NOTES);
  expect(writeOutput(output, files)).toEqual([]);
  expect(foreignFiles(output)).toEqual([]);
});
