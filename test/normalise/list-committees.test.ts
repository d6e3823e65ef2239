import { describe, expect, test } from 'vitest';
import { isCommittee, parseCommittee } from '../../pipeline/committee/parse-committee.ts';
import { listCommittees } from '../../pipeline/normalise/list-committees.ts';
import type { RegisterCommittee } from '../../schemas/types.ts';
import { reference, rows } from '../reference.ts';

const list = (names: string[], register: readonly RegisterCommittee[]) =>
  listCommittees(
    names.map((name) => parseCommittee(name, reference.committees)).filter(isCommittee),
    register,
    new Map(),
    reference,
  );
const ids = (...names: string[]): string[] =>
  list(names, rows('register-committees'))
    .map((row) => row.committee_id)
    .sort();

describe('the committees named', () => {
  test('come with their parents up to the top', () => {
    expect(ids('ISO/IEC JTC 1/SC 42/WG 1')).toEqual([
      'iso-iec-jtc-1',
      'iso-iec-jtc-1-sc-42',
      'iso-iec-jtc-1-sc-42-wg-1',
    ]);
  });

  test('come with both parents of a joint group', () => {
    expect(ids('IEC/TC 65 – ISO/TC 184 JWG 21')).toEqual([
      'iec-tc-65',
      'iec-tc-65-iso-tc-184-jwg-21',
      'iso-tc-184',
    ]);
  });

  test('come with the committee that succeeded them', () => {
    const register = rows('register-committees').map((row) =>
      row.name === 'ISO/TC 4' ? { ...row, successor: 'ISO/TC 60' } : row,
    );
    expect(list(['ISO/TC 4'], register)).toMatchObject([
      { committee_id: 'iso-tc-4', successor_id: 'iso-tc-60' },
      { committee_id: 'iso-tc-60', successor_id: null },
    ]);
  });

  test('are one row each, however often they are named', () => {
    expect(ids('ISO/TC 184', 'ISO/TC 184', 'ISO TC184')).toEqual(['iso-tc-184']);
  });

  test('close: every parent and successor is a row', () => {
    const all = rows('register-committees').map(({ name }) => name);
    const listed = list(all, rows('register-committees'));
    const known = new Set(listed.map((row) => row.committee_id));
    const named = listed.flatMap((row) => [...row.parent_ids, row.successor_id ?? []].flat());
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a committee', () => {
  test('is described by the register', () => {
    const [fact] = rows('register-committees').filter(({ name }) => name === 'ISO/TC 184');
    expect(list(['ISO/TC 184'], rows('register-committees'))).toEqual([
      {
        committee_id: 'iso-tc-184',
        name: 'ISO/TC 184',
        title_en: fact?.title_en,
        kind: 'TC',
        publishers: ['ISO'],
        parent_ids: [],
        is_joint: false,
        status: fact?.status,
        successor_id: null,
        secretariat: fact?.secretariat,
        url: fact?.url,
        scope_en: null,
        is_text_withheld: false,
      },
    ]);
  });

  test('that the register does not hold is kept, with an unknown status', () => {
    expect(list(['ISO/TC 184'], [])).toMatchObject([
      { committee_id: 'iso-tc-184', title_en: null, status: 'unknown' },
    ]);
  });
});

describe('a body that does not act as a committee', () => {
  test.each(['ISO/TMB', 'ISO/CASCO', 'SM2TF', 'IECEE/CMC/WG 31'])('has no row: %s', (name) => {
    expect(ids(name)).toEqual([]);
  });

  test('is not the parent of a row', () => {
    const below = [parseCommittee('ISO/TC 4', reference.committees)]
      .filter(isCommittee)
      .map((committee) => ({ ...committee, parents: ['ISO/TMB'] }));
    expect(listCommittees(below, [], new Map(), reference)).toMatchObject([
      { committee_id: 'iso-tc-4', parent_ids: [] },
    ]);
  });
});
