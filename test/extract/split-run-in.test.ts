import { expect, test } from 'vitest';
import { splitRunIn } from '../../pipeline/extract/split-run-in.ts';
import { reference } from '../reference.ts';

test.each([
  ['widget: thing', '', 'widget', 'thing'],
  ['widget [ITU-T Y.1]: thing', '', 'widget [ITU-T Y.1]', 'thing'],
  ['widget – thing', '', 'widget', 'thing'],
  ['widget: thing: round', 'widget:', 'widget', 'thing: round'],
  ['widget thing that turns', 'widget', 'widget', 'thing that turns'],
  ['widget (W): thing', 'widget', 'widget (W)', 'thing'],
  ['widget: [ITU-T Y.1] thing that turns', 'widget', 'widget [ITU-T Y.1]', 'thing that turns'],
])('%j with the bold words %j is a term and its definition', (text, bold, name, definition) => {
  expect(splitRunIn(text, bold, reference.entryWords)).toMatchObject({ name, definition });
});

test.each([
  ['widget', ''],
  ['widget', 'widget'],
  ['widget, <toys>', 'widget'],
  ['widget, noun', 'widget'],
  ['It turns. See: there', ''],
  ['at 3:15', ''],
])('%j with the bold words %j is not', (text, bold) => {
  expect(splitRunIn(text, bold, reference.entryWords)).toBeNull();
});
