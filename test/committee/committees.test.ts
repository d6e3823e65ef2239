// input/registers/committees.csv: every name is canonical, and everything it points at is there.
import { describe, expect, test } from 'vitest';
import { actsAsCommittee } from '../../pipeline/committee/acts-as-committee.ts';
import { isCommittee, parseCommittee } from '../../pipeline/committee/parse-committee.ts';
import { rows } from '../reference.ts';
import { committeeRows, vocabulary } from './vocabulary.ts';

const register = committeeRows.committees;
const names = new Set(register.map(({ name }) => name));

/** The canonical committees of the register; a row whose name is not canonical is left out. */
const committees = register.flatMap(({ name }) => {
  const committee = parseCommittee(name, vocabulary);
  return isCommittee(committee) && committee.name === name ? [committee] : [];
});

describe('the register of committees', () => {
  test('every name is its own canonical name', () => {
    const canonical = new Set(committees.map(({ name }) => name));
    expect([...names].filter((name) => !canonical.has(name))).toEqual([]);
  });

  test('holds only what acts as a committee', () => {
    expect(committees.filter((committee) => !actsAsCommittee(committee, vocabulary))).toEqual([]);
  });

  test('holds every parent and every successor', () => {
    const wanted = [
      ...committees.flatMap(({ parents }) => parents),
      ...register.flatMap(({ successor }) => successor ?? []),
    ];
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  test('names a successor for every renamed committee', () => {
    const renamed = register.filter(({ status }) => status === 'renamed');
    expect(renamed.filter(({ successor }) => successor === null)).toEqual([]);
    expect(renamed.map(({ name }) => name)).toContain('ISO/TC 184/SC 2');
  });

  test('reads every alias as the committee that has it', () => {
    const wrong = register.flatMap(({ name, aliases }) =>
      aliases.filter((alias) => {
        const committee = parseCommittee(alias, vocabulary);
        return !isCommittee(committee) || committee.name !== name;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('is sorted by code unit, so that a change is one line', () => {
    const order = register.map(({ name }) => name);
    expect(order).toEqual([...order].sort());
  });

  test('names secretariats that the register of organisations holds', () => {
    const known = new Set(rows('register-organizations').map(({ acronym }) => acronym));
    const secretariats = register.flatMap(({ secretariat }) => secretariat ?? []);
    expect(secretariats.filter((acronym) => !known.has(acronym))).toEqual([]);
  });
});

test('the register of organisations is sorted by id, and national bodies have codes of two letters', () => {
  const organizations = rows('register-organizations');
  const ids = organizations.map((row) => row.organization_id);
  expect(ids).toEqual([...ids].sort());
  expect(organizations.filter(({ country }) => !/^[A-Z]{2}$/.test(country ?? 'XX'))).toEqual([]);
});

test('the bodies of input/committee/bodies.csv have parents that are bodies', () => {
  const bodies = new Set(committeeRows.bodies.map(({ name }) => name));
  const parents = committeeRows.bodies.flatMap(({ parent }) => parent ?? []);
  expect(parents.filter((parent) => !bodies.has(parent))).toEqual([]);
});
