import fc from 'fast-check';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readRubyYaml } from '../../../pipeline/read/records/read-ruby-yaml.ts';
import { readAnyYaml, readYaml } from '../../../pipeline/read/records/read-yaml.ts';

const NONE: ReadonlySet<string> = new Set();

describe('readRubyYaml', () => {
  it.each<[string, string, unknown]>([
    ['mappings and sequences', '---\na:\n- b: c\n  d: e\n- f\n', { a: [{ b: 'c', d: 'e' }, 'f'] }],
    ['indented sequences', 'a:\n  - b\n  - - c\n    - d\n', { a: ['b', ['c', 'd']] }],
    ['a text without a line break at its end', 'a:\n  b: c', { a: { b: 'c' } }],
    [
      'numbers as the texts that they are',
      'a: 1.10\nb: 010\nc: 2018-11\n',
      { a: '1.10', b: '010', c: '2018-11' },
    ],
    [
      'words that are no texts',
      'a: true\nb: null\nc: ~\nd:\ne: yes\nf: False\n',
      { a: true, b: null, c: null, d: null, e: 'yes', f: false },
    ],
    ['empty lists and mappings', 'a: []\nb: {}\n', { a: [], b: {} }],
    ['plain scalars over several lines', 'a: one\n  two\n\n  three\n', { a: 'one two\nthree' }],
    [
      'colons within words',
      'a: urn:iso:std\nb: https://a.b/c#d\n',
      { a: 'urn:iso:std', b: 'https://a.b/c#d' },
    ],
    ['single quotes', "a: 'it''s: one\n  two\n\n\n  three '\n", { a: "it's: one two\n\nthree " }],
    [
      'escapes in double quotes',
      'a: "\\u00e9\\t\\x41\\\\ \\"q\\"\\e"\n',
      { a: 'é\tA\\ "q"\u001B' },
    ],
    [
      'double quotes over several lines',
      'a: "one \\\n  \\ two\n  three\n\n  four"\n',
      { a: 'one  two three\nfour' },
    ],
    [
      'literal blocks',
      'a: |-\n  one\n    two\n\n  three\nb: c\n',
      { a: 'one\n  two\n\nthree', b: 'c' },
    ],
    [
      'literal blocks that say their indentation',
      'a: |2-\n   one\n  two\nb: c\n',
      { a: ' one\ntwo', b: 'c' },
    ],
    [
      'literal blocks that keep their end',
      'a: |+\n  one\n\nb: |\n  two\n\n',
      { a: 'one\n\n', b: 'two\n' },
    ],
  ])('reads %s', (_, text, value) => {
    expect(readRubyYaml(text, NONE)).toEqual(value);
    expect(readAnyYaml(text)).toEqual({ value });
  });

  it.each([
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !ruby/object c\n'],
    ['a comment', 'a: b # c\n'],
    ['a line that is a comment', '# a\nb: c\n'],
    ['a flow list', 'a: [b, c]\n'],
    ['a folded block', 'a: >\n  b\n'],
    ['a tab', 'a:\tb\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a quoted key', '"a b": c\n'],
    ['a key that is there twice', 'a: b\na: c\n'],
    ['a key that every object has', 'constructor: b\n'],
    ['a colon that could end a key', 'a: b: c\n'],
    ['wrong indentation', 'a:\n    b: c\n  d: e\n'],
    ['an open quote', "a: 'b\n"],
    ['a text alone', 'a\n'],
    ['nothing', ''],
    ['very deep nesting', `${'- '.repeat(10_000)}a\n`],
  ])('leaves %s to the full reader', (_, text) => {
    expect(readRubyYaml(text, NONE)).toBeUndefined();
  });

  it('passes over ignored keys at any depth', () => {
    const text = 'a:\n- b: c\n  skip:\n  - d: |-\n      skip: e\n  f: g\nskip: h\ni: j\n';
    expect(readRubyYaml(text, new Set(['skip']))).toEqual({ a: [{ b: 'c', f: 'g' }], i: 'j' });
  });

  const TEXT = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\n', ':', '-', '#', "'", '"', '\\', '1', 'é', '|'),
      maxLength: 30,
    }),
  );
  const { tree: VALUE } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      TEXT,
      fc.constantFrom(null, true, false),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z_-]{1,8}$/), tie('tree'), { maxKeys: 4 }),
    ),
  }));

  it('reads what an emitter writes as the full reader does, or refuses it', () => {
    const dump = { schema: yaml.CORE_SCHEMA, lineWidth: 40, noRefs: true };
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), VALUE),
        fc.boolean(),
        (value, noArrayIndent) => {
          const text = yaml.dump(value, { ...dump, noArrayIndent });
          const read = readRubyYaml(text, NONE);
          if (read !== undefined) expect(readAnyYaml(text)).toEqual({ value: read });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads any text as the full reader does, or refuses it', () => {
    const LINE = fc.string({
      unit: fc.constantFrom(
        'a: ',
        'b:',
        '- ',
        '  ',
        ' ',
        "'",
        '"',
        '|-',
        '|2',
        'x',
        '\\',
        '#',
        '~',
        '[]',
        '1',
        ': ',
      ),
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 7 }), (lines) => {
        const text = lines.join('\n');
        const read = readRubyYaml(text, NONE);
        if (read !== undefined) expect(readAnyYaml(text)).toEqual({ value: read });
      }),
      { numRuns: 5000 },
    );
  });
});

describe('readYaml', () => {
  it('reads what the subset lacks', () => {
    expect(readYaml('a: [b, &c d] # e\n', NONE)).toEqual({ value: { a: ['b', 'd'] } });
  });

  it.each([
    ['a: b: c\n', /^{"fault":".*mapping/],
    ['a: *b\n', /^{"fault":".*alias/],
    [`a: &b [c]\nd: [${'*b,'.repeat(2000)}]\n`, /^{"fault":".*aliases/],
    ['a: b\0\n', /^{"fault":".*null byte/],
  ])('says why %j cannot be read', (text, fault) => {
    expect(JSON.stringify(readYaml(text, NONE))).toMatch(fault);
  });
});
