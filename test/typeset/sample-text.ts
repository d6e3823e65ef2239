/** Documents that say nothing, for tests of layout: invented words, in the forms of a terminology standard. */
import fc from 'fast-check';

export interface SampleEntry {
  term: string;
  definition: string;
  notes: string[];
  source: string | null;
}

export interface SampleTable {
  caption: string;
  rows: [string, string, string][];
}

export interface SampleText {
  title: string;
  /** Paragraphs and entries by turns, so that every page has both. */
  intro: string[];
  entries: SampleEntry[];
  clauses: { title: string; paragraphs: string[]; items: string[] }[];
  table: SampleTable;
  quote: string;
}

const SYLLABLES = ['ba', 'ko', 'ri', 'lun', 'ter', 'mos', 'va', 'plin', 'dor', 'ges', 'ni', 'fel'];
const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));
const words = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((list) => list.join(' '));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = fc
  .tuple(words(6, 18), fc.boolean(), fc.integer({ min: 10_000, max: 64_000 }))
  .map(
    ([text, isCiting, number]) => `${capital(text)}${isCiting ? ` of ISO ${number}:2019` : ''}.`,
  );
const paragraph = fc
  .array(sentence, { minLength: 2, maxLength: 5 })
  .map((sentences) => sentences.join(' '));
const entry = fc.record({
  term: words(1, 3),
  definition: words(6, 25),
  notes: fc.array(sentence, { maxLength: 2 }),
  source: fc.option(
    fc
      .record({
        number: fc.integer({ min: 10_000, max: 64_000 }),
        clause: fc.integer({ min: 1, max: 60 }),
      })
      .map(({ number, clause }) => `ISO ${number}:2021, 3.${clause}`),
    { nil: null },
  ),
});
const clause = fc.record({
  title: words(2, 3).map(capital),
  paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 4 }),
  items: fc.array(
    words(3, 12).map((text) => `${text};`),
    { minLength: 2, maxLength: 4 },
  ),
});
const row = fc.tuple(
  words(1, 2).map(capital),
  fc.integer({ min: 100, max: 400 }).map((number) => `ISO/TC ${number}`),
  fc.integer({ min: 1, max: 12 }).map((number) => `A.${number}`),
);

/** Any such document, of one to three pages. */
export const sampleText: fc.Arbitrary<SampleText> = fc.record({
  title: words(2, 4).map(capital),
  intro: fc.array(paragraph, { minLength: 3, maxLength: 5 }),
  entries: fc.uniqueArray(entry, { minLength: 5, maxLength: 9, selector: ({ term }) => term }),
  clauses: fc.array(clause, { minLength: 2, maxLength: 3 }),
  table: fc.record({
    caption: words(2, 4),
    rows: fc.array(row, { minLength: 4, maxLength: 8 }),
  }),
  quote: words(9, 14).map((text) => `${capital(text)}.`),
});
