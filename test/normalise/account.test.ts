import { describe, expect, test } from 'vitest';
import { accountFor } from '../../pipeline/normalise/account.ts';
import { defineConcepts } from '../../pipeline/normalise/define-concepts.ts';
import { joinConcepts } from '../../pipeline/normalise/join-concepts.ts';
import { listMentions } from '../../pipeline/normalise/list-mentions.ts';
import { checkAccounts } from '../../pipeline/validate/check-accounts.ts';
import { NO_HARVEST } from '../../pipeline/normalise/merge/gather-records.ts';
import { reference } from '../reference.ts';
import { extraction } from './sample-extraction.ts';

const BODY = `<p>The enablers are:</p><ul><li>Gears</li><li>Cogs</li></ul>
  <table><tr><th>Enablers<th>Definition/description<tr><td>Gears<td>A.1</table>
  <table><tr><th>Price<tr><td>4<tr><td>5</table>
  <h2>Enablers</h2><h3>A.1 Gears</h3>
  <h4>Definition</h4><p>gear: wheel</p><p>[SOURCE: ISO 99:2001]</p><p>The TMB asked ISO/TC 184.</p>`;

function accounts() {
  const extractions = [extraction(BODY, 'first'), extraction(BODY, 'second')];
  const concepts = joinConcepts(extractions);
  const definitions = defineConcepts(extractions, concepts, [], reference, new Map());
  const mentions = listMentions(extractions, reference);
  const made = { concepts, definitions, mentions, groups: [] };
  return accountFor({ extractions, registered: [], harvest: NO_HARVEST }, made, reference);
}

describe('everything read is accounted for', () => {
  test.each([
    ['first', 'concept clause', 'read 1, entry 1'],
    ['first', 'concept listing', 'read 3, entry 1, merged 2'],
    ['first', 'terminological entry', 'read 1, entry 1'],
    ['first', 'mention', 'read 3, entry 2, out_of_scope 1'],
    ['first', 'other table row', 'read 2, out_of_scope 2'],
    ['second', 'concept clause', 'read 1, merged 1'],
    ['second', 'concept listing', 'read 3, merged 3'],
    ['second', 'terminological entry', 'read 1, merged 1'],
  ])('%s, %s: %s', (sourceId, item, counted) => {
    const account = accounts().find((one) => one.source_id === sourceId && one.item === item);
    const counts = Object.entries(account ?? {}).filter(([, count]) => Number(count) > 0);
    expect(counts.map(([name, count]) => `${name} ${count}`).join(', ')).toBe(counted);
  });

  test('and adds up', () => {
    expect(checkAccounts(accounts())).toEqual([]);
  });
});

test('a definition that a rule loses does not add up', () => {
  const extractions = [extraction(BODY, 'first')];
  const concepts = joinConcepts(extractions);
  const mentions = listMentions(extractions, reference);
  const made = { concepts, definitions: [], mentions, groups: [] };
  const lost = checkAccounts(
    accountFor({ extractions, registered: [], harvest: NO_HARVEST }, made, reference),
  );
  expect(lost).toMatchObject([
    { code: 'catalogue/unbalanced', origin: { source: 'first', place: 'terminological entry' } },
  ]);
});
