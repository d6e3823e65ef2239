import { describe, expect, test } from 'vitest';
import { judgeCitations } from '../../pipeline/normalise/judge-citations.ts';
import { candidate, definition } from './sample-rows.ts';

const old = candidate({ standard_id: 'iso-99-2001', work_id: 'iso-99', state: 'withdrawn' });
const current = candidate({
  standard_id: 'iso-99-2011',
  work_id: 'iso-99',
  is_current: true,
  former_ids: ['iso-99'],
});
const lone = candidate({ standard_id: 'iso-7-1999', work_id: 'iso-7', state: 'withdrawn' });
const named = candidate({ standard_id: 'iso-8-1999', work_id: 'iso-8', state: 'unknown' });

function judge(id: string | null, state: 'unknown' | 'undated' | 'forthcoming' | null = 'unknown') {
  const cited = definition({ source_standard_id: id, cited_state: state });
  return judgeCitations([cited], [old, current, lone, named])[0];
}

describe('a dated citation', () => {
  test.each([
    ['current', 'iso-99-2011', 'iso-99-2011'],
    ['superseded', 'iso-99-2001', 'iso-99-2011'],
    ['withdrawn', 'iso-7-1999', null],
    ['unknown', 'iso-8-1999', null],
    ['unknown', 'iso-5-1999', null],
  ])('is %s: %s', (state, id, edition) => {
    expect(judge(id)).toMatchObject({ cited_state: state, current_standard_id: edition });
  });
});

test.each(['undated', 'forthcoming'] as const)(
  'a citation that is %s keeps its state, and learns the current edition through a former id',
  (state) => {
    expect(judge('iso-99', state)).toMatchObject({
      cited_state: state,
      current_standard_id: 'iso-99-2011',
    });
  },
);

test('a definition that cites nothing stays as it is', () => {
  expect(judge(null, null)).toMatchObject({ cited_state: null, current_standard_id: null });
});
