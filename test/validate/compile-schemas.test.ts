import { describe, expect, test } from 'vitest';
import {
  compileSchemas,
  describeError,
  rowGuard,
  validator,
} from '../../pipeline/validate/compile-schemas.ts';
import { schemas } from '../reference.ts';

const table = (more: object = {}): string =>
  JSON.stringify({
    $id: 'urn:sm2:schema:wordings',
    title: 'Widget',
    description: 'A widget.',
    type: 'object',
    primary_key: ['name'],
    properties: { name: { type: 'string', description: 'Its name.', examples: ['cog'] } },
    ...more,
  });

describe('a set of schemas', () => {
  test('knows which of them describe rows', () => {
    const set = compileSchemas(
      new Map([
        ['wordings', table()],
        ['other', '{ "$id": "urn:sm2:schema:other", "type": "string" }'],
      ]),
    );
    expect([...set.tables.keys()]).toEqual(['wordings']);
    expect(set.ajv.getSchema('other')?.('text')).toBe(true);
  });

  test.each([
    ['is no object', '7'],
    ['has a keyword that nobody knows', table({ colour: 'red' })],
  ])('throws where a schema %s, for that is a bug', (_title, text) => {
    expect(() => compileSchemas(new Map([['wordings', text]])).ajv.getSchema('wordings')).toThrow();
  });

  test('throws where it is asked for a schema that it does not hold', () => {
    expect(() => validator(compileSchemas(new Map()), 'wordings')).toThrow(/wordings/);
  });

  test('checks the form of web addresses', () => {
    const isUri = schemas.ajv.compile({ type: 'string', format: 'uri' });
    expect(isUri('https://www.iso.org/')).toBe(true);
    expect(isUri('www iso org')).toBe(false);
  });
});

test('a guard keeps the values that are such rows', () => {
  const row = { role: 'note', wording: 'Note', reason: 'test' };
  expect([row, { ...row, role: 'x' }, null].filter(rowGuard(schemas, 'wordings'))).toEqual([row]);
});

test.each<[object, string[]]>([
  [{ wording: 'Note', reason: 'a' }, ["must have required property 'role'"]],
  [{ role: 'note', wording: 'Note', reason: 'a', colour: 1 }, ['has an unknown key "colour"']],
  [{ role: 'note', wording: 7, reason: 'a' }, ['/wording must be string']],
])('a fault is told in words: %j', (row, words) => {
  const validate = validator(schemas, 'wordings');
  validate(row);
  expect(validate.errors?.map(describeError)).toEqual(words);
});

test('a value outside of a list is told with the list, a wrong form with the form', () => {
  const validate = schemas.ajv.compile({
    type: 'object',
    properties: { a: { type: 'string', enum: ['x', 'y'] }, b: { type: 'string', pattern: '^z$' } },
  });
  validate({ a: '', b: '' });
  expect(validate.errors?.map(describeError)).toEqual([
    '/a must be one of: x, y',
    '/b must have the form ^z$',
  ]);
});
