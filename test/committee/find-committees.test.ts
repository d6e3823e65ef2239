import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommittees } from '../../pipeline/committee/find-committees.ts';
import { vocabulary } from './vocabulary.ts';

/** `words = name` for every mention, in reading order. */
function found(text: string, context?: string): string[] {
  return findCommittees(text, vocabulary, context).map(
    ({ text: words, committee }) => `${words.replaceAll('\n', '¶')} = ${committee.name}`,
  );
}

describe('names in running text', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'ISO/TC 184/SC 2, which was replaced by ISO/TC 299)',
      ['ISO/TC 184/SC 2 = ISO/TC 184/SC 2', 'ISO/TC 299 = ISO/TC 299'],
    ],
    ['3.1.1 (ISO/IEC JTC 1/\nSC 38)]', ['ISO/IEC JTC 1/¶SC 38 = ISO/IEC JTC 1/SC 38']],
    [
      'ISO/TC 184/SC 5 -IEC/SC\n65 E JWG 5',
      ['ISO/TC 184/SC 5 -IEC/SC¶65 E JWG 5 = ISO/TC 184/SC 5 – IEC/TC 65/SC 65E JWG 5'],
    ],
    ['(TC 184/SC 4)', ['TC 184/SC 4 = ISO/TC 184/SC 4']],
    ['IEC/TC65, and IECEE CMC WG31.', ['IEC/TC65 = IEC/TC 65', 'IECEE CMC WG31 = IECEE/CMC/WG 31']],
    [
      'by Technical Com-\nmittee ISO/TC 299, Robotics.',
      ['Technical Com-¶mittee ISO/TC 299 = ISO/TC 299'],
    ],
    [
      'ISO/TC 184 and IEC/TC 65 – ISO/TC 184 JWG 21',
      ['ISO/TC 184 = ISO/TC 184', 'IEC/TC 65 – ISO/TC 184 JWG 21 = IEC/TC 65 – ISO/TC 184 JWG 21'],
    ],
    [
      'ISO/TC 184/SC 4/WG 1-3',
      ['1', '2', '3'].map((number) =>
        number === '1'
          ? 'ISO/TC 184/SC 4/WG 1 = ISO/TC 184/SC 4/WG 1'
          : `3 = ISO/TC 184/SC 4/WG ${number}`,
      ),
    ],
    [
      'WG 11 – WG 12 of ISO/TC 184/SC 4',
      ['WG 11 = ISO/TC 184/SC 4/WG 11', 'WG 12 = ISO/TC 184/SC 4/WG 12'],
    ],
    ['from ISO/TC 184 to TC 199', ['ISO/TC 184 = ISO/TC 184']],
    ['ISO/TC 184/SC 4/WG 3 - 2015', ['ISO/TC 184/SC 4/WG 3 = ISO/TC 184/SC 4/WG 3']],
    ['ISO/TC 184. WG 3 met.', ['ISO/TC 184 = ISO/TC 184']],
    ['ISO/TC 184\n\nWG 3 met.', ['ISO/TC 184 = ISO/TC 184']],
    [
      'ISO/TC 184 has decided, as one hears, that WG 3 of ISO/TC 10 goes',
      ['ISO/TC 184 = ISO/TC 184', 'WG 3 of ISO/TC 10 = ISO/TC 10/WG 3'],
    ],
    [
      'ISO/TC 299, Robotics, jointly with IEC/SC 65B, and',
      ['ISO/TC 299 = ISO/TC 299', 'IEC/SC 65B = IEC/TC 65/SC 65B'],
    ],
    ['TC 268/SC 1, which treats subjects of others, in ISO/IEC', ['TC 268/SC 1 = ISO/TC 268/SC 1']],
    ['WG 3 (robots) and others in ISO/TC 10', ['ISO/TC 10 = ISO/TC 10']],
    [
      'TC 268/SC 1, which treats subjects of others in ISO/IEC, and',
      ['TC 268/SC 1 = ISO/TC 268/SC 1'],
    ],
    ['the JTC 1 entities', ['JTC 1 = ISO/IEC JTC 1']],
  ])('%j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe('a list that shares its head gives a mention per item', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'ISO/IEC JTC1 (WG13, SC17, SC27)',
      ['WG13 = ISO/IEC JTC 1/WG 13', 'SC17 = ISO/IEC JTC 1/SC 17', 'SC27 = ISO/IEC JTC 1/SC 27'],
    ],
    [
      'ISO/IEC JTC 1 (SC 27, 38 and 41)',
      ['SC 27 = ISO/IEC JTC 1/SC 27', '38 = ISO/IEC JTC 1/SC 38', '41 = ISO/IEC JTC 1/SC 41'],
    ],
    [
      'ISO/TC 184 (SC 1, SC 4/WG 15)',
      ['SC 1 = ISO/TC 184/SC 1', 'SC 4/WG 15 = ISO/TC 184/SC 4/WG 15'],
    ],
    [
      'ISO/TC 184/SC 1, SC 4 and SC 5',
      ['ISO/TC 184/SC 1 = ISO/TC 184/SC 1', 'SC 4 = ISO/TC 184/SC 4', 'SC 5 = ISO/TC 184/SC 5'],
    ],
    [
      'ISO/TC 184/SC 1/WG 11, SC 4/WG 12 and SC 5',
      [
        'ISO/TC 184/SC 1/WG 11 = ISO/TC 184/SC 1/WG 11',
        'SC 4/WG 12 = ISO/TC 184/SC 4/WG 12',
        'SC 5 = ISO/TC 184/SC 5',
      ],
    ],
    [
      'IEC SC 65A, 65B & 65C',
      ['IEC SC 65A = IEC/TC 65/SC 65A', '65B = IEC/TC 65/SC 65B', '65C = IEC/TC 65/SC 65C'],
    ],
    ['ISO TCs 184, 261', ['ISO TCs 184 = ISO/TC 184', '261 = ISO/TC 261']],
    ['IEC/TC 65 and TC 184', ['IEC/TC 65 = IEC/TC 65', 'TC 184 = ISO/TC 184']],
    ['SC 4 and SC 5 of ISO/TC 184', ['SC 4 = ISO/TC 184/SC 4', 'SC 5 = ISO/TC 184/SC 5']],
    [
      'Working Groups 12 and 15 of ISO/TC 184/SC 4',
      ['Working Groups 12 = ISO/TC 184/SC 4/WG 12', '15 = ISO/TC 184/SC 4/WG 15'],
    ],
    ['ISO/TC 184/SC 4 and 5 others', ['ISO/TC 184/SC 4 = ISO/TC 184/SC 4']],
  ])('%j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe('what only looks like a name is left alone', () => {
  test.each([
    'see SC 4 and WG 3',
    'TC 65: temperature coefficient',
    'TC 100-240 V, Pt 100',
    'Clause TC 12.3 of 2020-12',
    'ISO 22300:2021, 3.1.239, modified',
    'CIE S 017, CISPR 14-1 and IIW rules',
    'CISPR a',
    'ISO/TC 5GHz bands',
    'ISO/TC 12:30',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('in data of one publisher a label needs no publisher', () => {
    expect(found('TC 65; TC 10', 'IEC')).toEqual(['TC 65 = IEC/TC 65', 'TC 10 = IEC/TC 10']);
  });
});

test('a mention is exactly the words between start and end, wherever the name stands', () => {
  const name = fc
    .constantFrom(...vocabulary.register.names.keys())
    .filter((text) => text.includes(' '));
  fc.assert(
    fc.property(
      name,
      fc.constantFrom('', 'by ', '(', '3.2 '),
      fc.constantFrom('', '.', ')', ' is'),
      (text, before, after) => {
        const [mention, ...others] = findCommittees(before + text + after, vocabulary);
        expect(others).toEqual([]);
        expect(mention).toMatchObject({
          text,
          start: before.length,
          end: before.length + text.length,
          committee: { name: text },
        });
      },
    ),
  );
});

describe('the work grows with the length of the text, not with its square', () => {
  const seeds = [
    ...['ISO/', 'ISO/TC 1 (WG 1, ', 'WG 1 of ', 'SC 1: of ', 'ISO/TC 1 – ', 'TC 1/SC 1/', '- \t'],
    ...[
      '\n \n',
      'SC 1 and ',
      '65A, ',
      'a-\n',
      '\u00AD ',
      '9',
      'WG 1, x, TF 1, x, ',
      'ISO/TC 1, a ',
    ],
  ];
  const milliseconds = (text: string): number => {
    const start = performance.now();
    findCommittees(text, vocabulary);
    return performance.now() - start;
  };
  test.each(seeds)('%j repeated', (seed) => {
    const short = seed.repeat(Math.ceil(5_000 / seed.length));
    milliseconds(short);
    const unit = Math.max(milliseconds(short), 15);
    expect(milliseconds(short.repeat(8))).toBeLessThan(unit * 8 * 5);
  });
});

const PAPER = `${process.env['SM2_SHARED'] ?? '../shared'}/sources/white-paper/white-paper.txt`;
test.skipIf(!existsSync(PAPER))(
  'the SMCC roadmap names these committees and groups (shared folder)',
  () => {
    const names = findCommittees(readFileSync(PAPER, 'utf8'), vocabulary).map(
      ({ committee }) => committee.name,
    );
    expect([...new Set(names)].sort()).toEqual(ROADMAP);
  },
);

const ROADMAP = [
  '3GPP',
  'IEC/SyC SM',
  'IEC/SyC SM/WG 2',
  'IEC/TC 65',
  'IEC/TC 65 – ISO/TC 184 JWG 21',
  'IEC/TC 65/SC 65B',
  'IEC/TC 65/SC 65E',
  'IEC/TC 65/WG 10',
  'IEC/TC 65/WG 23',
  'IEC/TC 65/WG 24',
  'IECEE/CMC/WG 31',
  'ISO/IEC JTC 1',
  'ISO/IEC JTC 1/SC 17',
  'ISO/IEC JTC 1/SC 24',
  'ISO/IEC JTC 1/SC 27',
  'ISO/IEC JTC 1/SC 29',
  'ISO/IEC JTC 1/SC 38',
  'ISO/IEC JTC 1/SC 41',
  'ISO/IEC JTC 1/SC 42',
  'ISO/IEC JTC 1/SC 7',
  'ISO/IEC JTC 1/WG 12',
  'ISO/IEC JTC 1/WG 13',
  'ISO/TC 10/WG 20',
  'ISO/TC 108',
  'ISO/TC 184',
  'ISO/TC 184/AG 2',
  'ISO/TC 184/SC 1/WG 11',
  'ISO/TC 184/SC 2',
  'ISO/TC 184/SC 4',
  'ISO/TC 184/SC 4/WG 12',
  'ISO/TC 184/SC 4/WG 15',
  'ISO/TC 184/SC 5 – IEC/TC 65/SC 65E JWG 5',
  'ISO/TC 184/SC 5/SG 7',
  'ISO/TC 184/SC 5/WG 14',
  'ISO/TC 20/SC 13',
  'ISO/TC 22',
  'ISO/TC 261',
  'ISO/TC 292',
  'ISO/TC 299',
  'ISO/TC 307',
  'ISO/TC 323',
  'ISO/TMB',
  'SM2TF',
  'SMCC',
];
