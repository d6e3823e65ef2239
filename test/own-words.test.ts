/** Nothing in the pipeline knows one document: its code holds no label, term or title of a document that it reads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { extract } from '../pipeline/extract/extract.ts';
import { isClauseHeading } from '../pipeline/extract/section-walk.ts';
import type { Document } from '../pipeline/read/document.ts';
import { readHtml } from '../pipeline/read/read-html.ts';
import { readText } from '../pipeline/read/read-text.ts';
import { reference } from './reference.ts';

/** Shorter words, and a word that stands alone, are words of the language too. */
const SHORTEST = 6;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** The strings, templates and patterns in a file, without its comments. */
function literalsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node)) found.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map(fold);
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

/** What only this document says: names of concepts, defined terms, titles, clauses of annexes. */
function wordsOf(document: Document): string[] {
  const { listings, sections, entries } = extract(document, reference);
  const titles = document.blocks.filter(isClauseHeading).map(({ text }) => text);
  const names = [
    ...listings.map(({ label }) => label),
    ...sections.flatMap(({ title }) => title),
    ...entries.flatMap(({ term }) => term ?? []),
    ...titles.filter((title) => !reference.wordings.isHeading(title)),
  ].filter((name) => name.length >= SHORTEST && name.includes(' '));
  const clauses = sections.map(({ clause }) => clause).filter((clause) => /^[A-Z]/.test(clause));
  return [...new Set([...names, ...clauses].map(fold))];
}

/** What these print is the project's own text, which names its subject. */
const PRINTING = /[\\/](?:command|emit|site)[\\/]|[\\/]main\.ts$/;

const literals = listFiles(resolve(projectRoot(), 'pipeline'))
  .filter((file) => !PRINTING.test(file))
  .flatMap(literalsOf);

function found(words: readonly string[]): string[] {
  return words.filter((word) => literals.some((literal) => holds(literal, word)));
}

/** Whether a word stands in a text, not as a part of a longer one. */
function holds(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  const around = text.charAt(at - 1) + text.charAt(at + word.length);
  return !/[\p{L}\p{N}.]/u.test(around) || holds(text.slice(at + 1), word);
}

function read(file: string): Document {
  const content = readFileSync(file, 'utf8');
  return file.endsWith('.html')
    ? readHtml(content, 'doc', reference)
    : readText(content, 'doc', reference);
}

test('the search finds what stands in the code', () => {
  expect(literals.length).toBeGreaterThan(500);
  expect(found(['the document holds no'])).toHaveLength(1);
  expect(holds('see a.4', 'a.4')).toBe(true);
  expect(holds('see a.41', 'a.4')).toBe(false);
});

const bundled = resolve(projectRoot(), 'input/documents');

test.each(readdirSync(bundled).filter((name) => name.endsWith('.html')))(
  'the code holds no words of the bundled document %s',
  (name) => {
    const words = wordsOf(read(join(bundled, name)));
    expect(words.length).toBeGreaterThan(20);
    expect(found(words)).toEqual([]);
  },
);

const shared = resolve(process.env['SM2_SHARED'] ?? '../shared');

describe.skipIf(!existsSync(shared))('the documents for development (need SM2_SHARED)', () => {
  test.each([
    'sources/white-paper/white-paper.html',
    'evaluation/definitions/docs/cie_ilv_electropedia.html',
    'evaluation/definitions/docs/iso14812_text.txt',
  ])('have no words in the code: %s', (name) => {
    const words = wordsOf(read(join(shared, name)));
    expect(words.length).toBeGreaterThan(20);
    expect(found(words)).toEqual([]);
  });
});
