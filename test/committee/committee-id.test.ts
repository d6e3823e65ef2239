import { expect, test } from 'vitest';
import { committeeId } from '../../pipeline/committee/committee-id.ts';
import { vocabulary } from './vocabulary.ts';

test.each([
  ['ISO/IEC JTC 1/SC 41', 'iso-iec-jtc-1-sc-41'],
  ['IEC/TC 65 – ISO/TC 184 JWG 21', 'iec-tc-65-iso-tc-184-jwg-21'],
  ['IEC/SyC Smart Energy', 'iec-syc-smart-energy'],
  ['3GPP', '3gpp'],
])('the id of %s is %s', (name, id) => {
  expect(committeeId(name)).toBe(id);
});

test('no two registered committees share an id', () => {
  const names = [...vocabulary.register.names.keys()];
  expect(new Set(names.map(committeeId)).size).toBe(names.length);
});

test('the id of every registered committee has the form that the schemas ask for', () => {
  for (const name of vocabulary.register.names.keys())
    expect(committeeId(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
