import { expect, test } from 'vitest';
import { splitAtLabels } from '../../pipeline/extract/split-at-labels.ts';
import { reference } from '../reference.ts';
import { htmlDocument } from '../read/sample-document.ts';

test.each([
  [
    'cog: tooth<br>of a wheel<br>Note 1: It wears.<br>EXAMPLE A tooth.<br>[SOURCE: ISO 1122-1:1998, 2.3]',
    [
      'cog: tooth of a wheel',
      'Note 1: It wears.',
      'EXAMPLE A tooth.',
      '[SOURCE: ISO 1122-1:1998, 2.3]',
    ],
  ],
  ['cog: tooth<br>of a wheel', ['cog: tooth of a wheel']],
  ['Note 1: It wears.<br>And more.', ['Note 1: It wears. And more.']],
  ['cog: tooth Note 1: It wears.', ['cog: tooth Note 1: It wears.']],
])('the lines of %j are cut before labels alone', (html, texts) => {
  const { blocks } = htmlDocument(`<p>${html}</p>`);
  const cut = blocks.flatMap((block) =>
    block.kind === 'table' ? [] : splitAtLabels(block, reference.entryWords),
  );
  expect(cut.map(({ text }) => text)).toEqual(texts);
});
