import { describe, expect, it } from 'vitest';
import { findDesignations } from '../../pipeline/designation/find-designations.ts';
import { parseDesignation } from '../../pipeline/designation/parse-designation.ts';
import { templateFields, templates, vocabulary } from './vocabulary.ts';

const LENGTH = 100_000;
/** Far more than a linear reading needs on a slow machine, far less than a quadratic one. */
const LIMIT_MS = 3_000;

const repeat = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

function milliseconds(action: () => void): number {
  const start = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

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
    for (const text of [repeat(piece), `ISO 9001${repeat(piece)}`, `ISO ${repeat(piece)}1`]) {
      expect(milliseconds(() => parseDesignation(text, vocabulary))).toBeLessThan(LIMIT_MS);
      expect(milliseconds(() => findDesignations(text, vocabulary))).toBeLessThan(LIMIT_MS);
    }
  });

  const fillers = [' ', '1', 'a', '-a'].map((piece) => piece.repeat(20_000 / piece.length));

  it.each(templates)('for the example of $template_id, cut and filled', ({ example }) => {
    const cut = example.slice(0, Math.ceil(example.length / 2));
    for (const filler of fillers) {
      for (const text of [
        example + filler,
        `${cut}${filler}!`,
        `${example.replace(' ', filler)}!`,
      ]) {
        const time = milliseconds(() => parseDesignation(text, vocabulary));
        expect(time).toBeLessThan(LIMIT_MS / 3);
      }
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
