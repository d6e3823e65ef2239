import { expect, test } from 'vitest';
import { limitNesting } from '../../pipeline/read/limit-nesting.ts';

test.each([
  ['a page', '<div><p>a<p>b <b>c</b></div>'],
  ['list items and paragraphs that are never closed', '<ul>' + '<li>a<p>b'.repeat(5000)],
  [
    'drawings whose parts close themselves',
    `<svg>${'<path d="M0"/>'.repeat(5000)}</svg><div>a</div>`,
  ],
  ['comments', `<!-- ${'<div>'.repeat(5000)} --><div>a</div>`],
  ['many elements beside each other', '<div><b>a</b></div>'.repeat(5000)],
  ['signs that are no tags', '<'.repeat(5000)],
])('%s stays as it is', (_what, html) => {
  expect(limitNesting(html)).toBe(html);
});

test.each(['div', 'b'])(
  'elements %s nested too deep lose their tags and keep their text',
  (name) => {
    const html = `${`<${name} class="x">`.repeat(9000)}a${`</${name}>`.repeat(9000)}b`;
    const limited = limitNesting(html);
    const count = (pattern: RegExp) => [...limited.matchAll(pattern)].length;
    expect(count(new RegExp(`<${name}\\b`, 'g'))).toBe(count(new RegExp(`</${name}\\b`, 'g')));
    expect(count(new RegExp(`<${name}\\b`, 'g'))).toBeLessThan(2500);
    expect(limited.replace(/<[^>]*>/g, '')).toBe('ab');
  },
);
