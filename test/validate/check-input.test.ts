import { describe, expect, test } from 'vitest';
import { checkInput } from '../../pipeline/validate/check-input.ts';
import { compileSchemas } from '../../pipeline/validate/compile-schemas.ts';
import { project, schemas } from '../reference.ts';

const WORDINGS = 'input/vocabulary/wordings.csv';
const KINDS = 'input/widgets/kinds.csv';
const WIDGETS = 'input/widgets/widgets.csv';

/** The schema of an edited file with these columns of text, the first one its key. */
function schemaOf(name: string, file: string, columns: Record<string, object>): string {
  const properties = Object.entries(columns).map(([column, more]): [string, object] => [
    column,
    { type: 'string', description: 'A column.', examples: ['a'], ...more },
  ]);
  return JSON.stringify({
    $id: `urn:sm2:schema:${name}`,
    title: name,
    description: 'Widgets.',
    type: 'object',
    file,
    primary_key: Object.keys(columns).slice(0, 1),
    additionalProperties: false,
    required: Object.keys(columns),
    properties: Object.fromEntries(properties),
  });
}

const invented = compileSchemas(
  new Map([
    ['kinds', schemaOf('kinds', KINDS, { code: { minLength: 2 } })],
    [
      'widgets',
      schemaOf('widgets', WIDGETS, {
        name: {},
        kind: { type: ['string', 'null'], foreign_key: 'kinds.code' },
        others: { type: 'array', items: { type: 'string' }, foreign_key: 'kinds.code' },
      }),
    ],
  ]),
);

/** `code file:line place` of each fault. */
function faults(kinds: string | null, widgets: string): string[] {
  const files: [string, string][] = [[WIDGETS, widgets]];
  if (kinds !== null) files.push([KINDS, kinds]);
  const { diagnostics } = checkInput(
    { schemas: new Map(), input: new Map(files), schemes: new Map() },
    invented,
  );
  return diagnostics.map(({ code, origin: { source, line, place } }) =>
    [code, source, line, place].filter((part) => part !== undefined).join(' '),
  );
}

const HEADER = 'name,kind,others\n';

test('files without fault have none; empty cells refer to nothing', () => {
  expect(faults('code\nround\nflat\n', `${HEADER}cog,round,round | flat\nfoil,,\n`)).toEqual([]);
});

describe('a fault of an edited file', () => {
  test.each<[string, string | null, string, string[]]>([
    ['a key that repeats', 'code\nround\nround\n', HEADER, [`input/duplicate ${KINDS} 3`]],
    ['a cell against its schema', 'code\nx\n', HEADER, [`input/schema ${KINDS} 2 code`]],
    [
      'a reference to nothing',
      'code\nround\n',
      `${HEADER}cog,flat,\n`,
      [`input/unknown-reference ${WIDGETS} 2 kind`],
    ],
    [
      'a reference to nothing in a list',
      'code\nround\n',
      `${HEADER}cog,,round | flat\n`,
      [`input/unknown-reference ${WIDGETS} 2 others`],
    ],
    ['a file that is not there', null, HEADER, [`input/missing ${KINDS}`]],
    [
      'a column that is not there',
      'codes\n',
      HEADER,
      [`input/column ${KINDS} 1`, `input/column ${KINDS} 1`],
    ],
  ])('is found: %s', (_title, kinds, widgets, expected) => {
    expect(faults(kinds, widgets)).toEqual(expected);
  });

  test('does not hide another one', () => {
    const found = faults('code\nx\n', `${HEADER}cog,flat,\ncog,,\n`);
    expect(found).toEqual([
      `input/schema ${KINDS} 2 code`,
      `input/duplicate ${WIDGETS} 3`,
      `input/unknown-reference ${WIDGETS} 2 kind`,
    ]);
  });
});

describe('this checkout', () => {
  test('has no fault', () => {
    expect(checkInput(project, schemas).diagnostics).toEqual([]);
  });

  test('gives the rows of a file by the name of its schema, without those that have a fault', () => {
    const text = 'role,wording,reason\nnote,Note,test\nno-role,Note,test\n';
    const input = new Map([...project.input, [WORDINGS, text]]);
    const { value: rows, diagnostics } = checkInput({ ...project, input }, schemas);
    expect(rows('wordings')).toEqual([{ role: 'note', wording: 'Note', reason: 'test' }]);
    expect(diagnostics.map(({ code, origin }) => `${code} ${origin.source}`)).toEqual([
      `input/schema ${WORDINGS}`,
    ]);
  });
});
