import { expect, test } from 'vitest';
import { traceRows } from '../../pipeline/normalise/trace-rows.ts';
import { rows } from '../reference.ts';
import { candidate, catalogueOf, committee } from './sample-rows.ts';

const register = rows('register-committees');
const mention = {
  mention_id: 'paper-iso-7-1',
  kind: 'standard',
  source_id: 'paper',
  page: 3,
  line: 9,
  start: 0,
  context: 'ISO 7',
  reference: 'ISO 7',
  standard_id: 'iso-7',
  committee_id: null,
  is_text_withheld: false,
} as const;

test('a standard that no register lists comes from its first mention', () => {
  const catalogue = catalogueOf({
    candidates: [candidate({ standard_id: 'iso-7' })],
    mentions: [mention, { ...mention, mention_id: 'paper-iso-7-2', page: 5 }],
  });
  expect(traceRows(catalogue, register)).toEqual([
    {
      table: 'candidates',
      row_id: 'iso-7',
      field: null,
      source_id: 'paper',
      page: 3,
      line: 9,
      place: 'mention of ISO 7',
    },
  ]);
});

test('a standard that only a registered one names comes from there, and so does the relation', () => {
  const origin = {
    table: 'candidates',
    row_id: 'iso-8-2020',
    field: null,
    source_id: 'register',
    page: null,
    line: 4,
    place: 'ISO 8:2020',
  };
  const catalogue = catalogueOf({
    candidates: [
      candidate({ standard_id: 'iso-8-2020' }),
      candidate({ standard_id: 'iso-8-2010' }),
    ],
    relations: [{ from_id: 'iso-8-2020', relation: 'obsoletes', to_id: 'iso-8-2010' }],
    origins: [origin],
  });
  expect(traceRows(catalogue, register)).toEqual([
    origin,
    { ...origin, row_id: 'iso-8-2010' },
    { ...origin, table: 'relations', row_id: 'iso-8-2020/obsoletes/iso-8-2010' },
  ]);
});

test('a committee comes from the register of committees', () => {
  const [first] = register;
  const catalogue = catalogueOf({
    committees: [committee({ committee_id: 'x', name: first!.name })],
  });
  expect(traceRows(catalogue, register)).toMatchObject([
    { table: 'committees', row_id: 'x', source_id: 'input-committees', place: first!.name },
  ]);
});
