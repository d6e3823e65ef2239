import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extractCommand } from '../../pipeline/command/extract.ts';
import { validator } from '../../pipeline/validate/compile-schemas.ts';
import { copyProject } from '../project-copy.ts';
import { schemas } from '../reference.ts';
import { run } from './run.ts';

const project = copyProject();
const PAGE = `<html><body><h2>Annex A – Enablers</h2><h3>A.1 Widgetry</h3>
<dl><dt>Definition</dt><dd><p><dfn>widget</dfn>: &lt;toys&gt; thing that turns</p>
<p>Note 1 to entry: It is round.</p><p>[SOURCE: ISO 8373:2012, 2.6, modified – shorter (ISO/TC 299)]</p></dd></dl>
<table><caption>Table 1: Colours</caption><tr><th>a</th></tr><tr><td>red<br>blue</td></tr></table></body></html>`;
writeFileSync(join(project.root, 'page.html'), PAGE);

afterAll(() => {
  project.remove();
});

const extract = (...args: string[]) => run(extractCommand, args, project.root);

describe('sm2 extract --model', () => {
  it('shows how a document was understood, readably', async () => {
    const { code, out } = await extract('page.html', '--model');
    expect(code).toBe(0);
    expect(out).toContain('heading 3   A.1 Widgetry  [line 1 · <h3>]');
    expect(out).toContain('table       Table 1: Colours  [2 x 1, 1 of them header · line 4]');
    expect(out).toContain('| red / blue |');
  });

  it('gives machines one object that its schema describes, or a line for each block', async () => {
    const { out } = await extract('page.html', '--model', '--json');
    expect(validator(schemas, 'model')(JSON.parse(out))).toBe(true);
    const lines = (await extract('page.html', '--model', '--jsonl')).out.trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ doc_id: 'page', kind: 'heading', level: 2 });
  });

  it.each([['--time-limit=0'], ['--memory-limit=much']])('refuses %s', async (limit) => {
    expect((await extract('page.html', limit)).code).toBe(2);
  });

  it('gives up a document beyond the limits, and says what to do', async () => {
    const { code, err } = await extract('page.html', '--time-limit=0.0001');
    expect(code).toBe(1);
    expect(err).toMatch(/^error read\/time {2}page-html: .* --time-limit\.$/m);
  });
});

describe('sm2 extract', () => {
  it('writes one object of definitions, tables and mentions that its schema describes', async () => {
    const { code, out } = await extract('page.html');
    const form: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(validator(schemas, 'extract')(form)).toBe(true);
    expect(form).toMatchObject({
      definitions: [
        {
          term: 'widget',
          domain: 'toys',
          definition: 'thing that turns',
          notes: ['It is round.'],
          source: { ref: 'ISO 8373:2012', clause: '2.6', modified: true },
        },
      ],
      tables: [
        { caption: 'Table 1: Colours', rows: [['a'], ['red\nblue']], header_rows: 1, notes: [] },
      ],
      mentions: [{ canonical: 'ISO 8373:2012' }, { canonical: 'ISO/TC 299' }],
    });
  });

  it('writes a line for each item of a chosen list, with the name of the file', async () => {
    const { out } = await extract('page.html', '--mentions', '--jsonl');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { doc_id: 'page', kind: 'standard' },
      { doc_id: 'page', kind: 'committee' },
    ]);
  });

  it('writes tables as CSV, and nothing else so', async () => {
    expect(await extract('page.html', '--tables', '--csv')).toMatchObject({
      code: 0,
      out: 'a\n"red\nblue"\n',
    });
    expect((await extract('page.html', '--csv')).code).toBe(2);
    expect((await extract('page.html', '--tables', '--csv', '--jsonl')).code).toBe(2);
  });

  it('names the list in each line where none is chosen', async () => {
    const { out } = await extract('page.html', '--jsonl');
    const kinds = out
      .trimEnd()
      .split('\n')
      .map((line) => /"kind":"(\w+)"/.exec(line)?.[1]);
    expect(kinds).toEqual(['definition', 'table', 'standard', 'committee']);
  });

  it.each([
    [[], 2],
    [['page.docx'], 2],
    [['page.html', '--tables', '--mentions'], 2],
    [['gone.html'], 1],
  ])('refuses %j', async (args, code) => {
    const answer = await extract(...args);
    expect(answer.code).toBe(code);
    expect(answer.err).not.toBe('');
  });
});

describe('sm2 extract --review', () => {
  it('writes a page beside what it is told, and says where', async () => {
    const { code, out, err } = await extract('page.html', '--review', 'review.html');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(join(project.root, 'review.html'));
    expect(readFileSync(join(project.root, 'review.html'), 'utf8')).toContain('widget</a>');
  });

  it.each([
    [['notes.docx'], /format of notes\.docx: its name ends in \.docx/],
    [['notes'], /its name has no ending/],
    [[], /name a file/],
    [['a.txt', 'b.txt'], /one document, not 2/],
    [['page.html', '--json', '--review', 'r.html'], /ask for --json in a run of its own/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await extract(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('does not write it over the document', async () => {
    const before = readFileSync(join(project.root, 'page.html'), 'utf8');
    const { code, err } = await extract('page.html', '--review', './page.html');
    expect({ code, says: err.includes('over the document') }).toEqual({ code: 2, says: true });
    expect(readFileSync(join(project.root, 'page.html'), 'utf8')).toBe(before);
  });

  it('says so where it cannot write', async () => {
    const { code, err } = await extract('page.html', '--review', 'no/such/folder/page.html');
    expect({ code, says: err.includes('cannot be written') }).toEqual({ code: 1, says: true });
  });
});
