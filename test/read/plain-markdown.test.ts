import { expect, test } from 'vitest';
import { plainMarkdown } from '../../pipeline/read/plain-markdown.ts';

test.each([
  ['**gear**: a *toothed* wheel', 'gear: a toothed wheel'],
  ['__gear__ and _cog_', 'gear and cog'],
  ['see [ISO 1234](https://www.iso.org/) and ![Figure 1](f.png "f")', 'see ISO 1234 and Figure 1'],
  ['the `gear_box` here', 'the gear_box here'],
  [String.raw`\[SOURCE: ISO 1234\]`, '[SOURCE: ISO 1234]'],
  ['> quoted', 'quoted'],
])('marks for the look of words go: %j', (markdown, plain) => {
  expect(plainMarkdown(markdown)).toBe(plain);
});

test.each([
  ['* item', '- item', '+ item'],
  ['## Gears', '| a | b |', '|---|---|'],
  ['2 * 3 * 4', 'snake_case_name', '[SOURCE: ISO 1234]'],
  [String.raw`| a \| b |`],
])('everything else stays: %j', (...lines) => {
  expect(plainMarkdown(lines.join('\n'))).toBe(lines.join('\n'));
});

test('an underlined line is a heading; lines keep their numbers', () => {
  expect(plainMarkdown('Gears\n=====\n\nCogs\n----\ntext\n\n---\nend')).toBe(
    '# Gears\n\n\n## Cogs\n\ntext\n\n---\nend',
  );
});

test('the fences of code go', () => {
  expect(plainMarkdown('```text\na\n```')).toBe('\na\n');
});
