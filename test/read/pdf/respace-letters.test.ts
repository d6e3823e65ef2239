import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { respaceLetters } from '../../../pipeline/read/pdf/respace-letters.ts';
import { joinItems } from '../../../pipeline/read/pdf/set-lines.ts';
import { item } from './sample-page.ts';

const painted = (text: string) => ({
  fnArray: [OPS.showText],
  argsArray: [[Array.from(text).map((unicode) => ({ unicode }))]],
});
const read = (text: string, page: string) =>
  joinItems(respaceLetters([item(text, 50, 100)], painted(page)));

it.each([
  [
    'letters that are set apart are words as the page paints them',
    'W h a t i s n e w',
    'What is new',
  ],
  ['a pair that is set as one stays in its word', 'T h e re s t o f i t', 'The rest of it'],
])('%s', (_, text, page) => {
  expect(read(text, page)).toBe(page);
});

it('a text that is set as usual stays as it is', () => {
  expect(read('a b of cd', 'ab of cd')).toBe('a b of cd');
});

it('a short word is told beside others whose letters are set apart alike', () => {
  const runs = [item('I n t e l l i g e n c e', 50, 100), item('( A I )', 50, 115)];
  const words = (page: string) => respaceLetters(runs, painted(page)).map(({ text }) => text);
  expect(words('Intelligence (AI)')[1]).toBe('(AI)');
  expect(words('Intelligence ( A I )')[1]).toBe('( A I )');
});
