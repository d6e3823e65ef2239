import { describe, expect, it } from 'vitest';
import { findDesignations } from '../../pipeline/designation/find-designations.ts';
import { parseDesignation } from '../../pipeline/designation/parse-designation.ts';
import { templateFields, templates, vocabulary } from './vocabulary.ts';

/** Ever longer texts: a pattern that is not linear fails at a length where it is slow, before one where it would not end. */
const LENGTHS = [25, 50, 500, 5_000, 20_000, 100_000];
/** Far more than a linear reading of the longest text needs on a slow machine, far less than a quadratic one. */
const LIMIT_MS = 3_000;
/** What any reading may take, however short the text: a busy machine pauses. */
const PAUSE_MS = 400;

function expectLinear(textOf: (length: number) => string, read: (text: string) => unknown): void {
  const longest = LENGTHS.at(-1) ?? 1;
  for (const length of LENGTHS) {
    const text = textOf(length);
    const start = process.hrtime.bigint();
    read(text);
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    expect(time, `${length} characters`).toBeLessThan(PAUSE_MS + (LIMIT_MS * length) / longest);
  }
}

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length));
const parse = (text: string): unknown => parseDesignation(text, vocabulary);
const find = (text: string): unknown => findDesignations(text, vocabulary);

const PIECES = [
  ' ',
  '\n',
  '-',
  '/',
  '1',
  'A',
  'ISO ',
  'ISO/',
  'ISO/IEC',
  'EN ',
  'BS EN ',
  '/Amd 1',
  '+AMD1:2001',
  ' CD',
  '-1',
  '- ',
  ':',
  ', ',
  'ISO 9001, ',
  'ISO 10303-1 to -',
  ', -1',
  ' and ',
  '(',
  'W3C ',
  'IEEE Std ',
  'IEEE P',
  'a-',
  '1.',
  'ITU-T ',
  ' Cor.',
];

describe('time grows with the length of the text, not faster', () => {
  it.each(PIECES)('for %j, repeated', (piece) => {
    expectLinear((length) => repeat(piece, length), parse);
    expectLinear((length) => `ISO 9001${repeat(piece, length)}`, parse);
    expectLinear((length) => `ISO ${repeat(piece, length)}1`, parse);
    expectLinear((length) => repeat(piece, length), find);
  });

  it.each(templates)('for the example of $template_id, cut and filled', ({ example }) => {
    const cut = example.slice(0, Math.ceil(example.length / 2));
    for (const piece of [' ', '1', 'a', '-a']) {
      const fill = (length: number): string => repeat(piece, length / 5);
      expectLinear((length) => example + fill(length), parse);
      expectLinear((length) => `${cut}${fill(length)}!`, parse);
      expectLinear((length) => `${example.replace(' ', fill(length))}!`, parse);
    }
  });
});

describe('the patterns of the templates', () => {
  it.each(templateFields)(
    '$field never matches nothing, which could repeat without end',
    ({ pattern }) => {
      expect(new RegExp(`^(?:${pattern})$`, 'u').test('')).toBe(false);
    },
  );

  it('holds a pattern for every field that a template names by a word', () => {
    const known = new Set([...templateFields.map((row) => row.field), 'supplements']);
    const unknown = templates.flatMap(({ template, supplement, template_id: id }) =>
      [...`${template}${supplement ?? ''}`.matchAll(/\{([a-z_]+)\}/g)]
        .map(([, name = '']) => name)
        .filter((name) => !known.has(name))
        .map((name) => `${id}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
