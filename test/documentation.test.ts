import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { DIAGNOSTICS } from '../pipeline/diagnostic.ts';

const root = projectRoot();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const sources = readdirSync(join(root, 'pipeline'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'diagnostic.ts')
  .map((name) => read(join('pipeline', name)));

describe('README', () => {
  it('shows the first rows of the committed tables (else run `make catalogue fix`)', () => {
    const shown = /<!-- preview -->\n([\s\S]*?)<!-- end of preview -->/.exec(readme)?.[1] ?? '';
    expect(shown.trim()).toBe(read('output/preview.md').trim());
  });

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(() => read(link)).not.toThrow();
  });

  it('names every published table', () => {
    const paths = [...read('output/datapackage.json').matchAll(/"path": "(\w+\.csv)"/g)];
    expect(paths.length).toBeGreaterThan(10);
    for (const [, path = ''] of paths) expect(readme).toContain(`(output/${path})`);
  });
});

describe('the table of diagnostics', () => {
  it.each(Object.entries(DIAGNOSTICS))('explains %s in a sentence', (_, [, sentence]) => {
    expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(Object.keys(DIAGNOSTICS))('lists %s, which the pipeline reports', (code) => {
    expect(sources.some((text) => text.includes(`'${code}'`))).toBe(true);
  });
});
