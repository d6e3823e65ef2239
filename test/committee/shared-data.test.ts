// Names and facts of the shared folder: skipped where it is absent.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { committeeRows, nameOf } from './vocabulary.ts';

const SHARED = process.env['SM2_SHARED'] ?? '../shared';
const CASES = `${SHARED}/evaluation/committees/cases.jsonl`;
const ISO_COMMITTEES = `${SHARED}/sources/iso-open-data/iso_technical_committees.csv`;

interface Case {
  input: string;
  context?: string;
  canonical: string | null;
  stratum: string;
}

function isCase(value: unknown): value is Case {
  return typeof value === 'object' && value !== null && 'input' in value && 'canonical' in value;
}

describe.skipIf(!existsSync(CASES))('the evaluation cases (shared folder)', () => {
  const cases = existsSync(CASES)
    ? readFileSync(CASES, 'utf8')
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
        .filter(isCase)
    : [];

  test('at least 98 of 100 identifiers and 97 of 100 cases with titles alone have the canonical name', () => {
    const share = (some: readonly Case[]): number =>
      some.filter(({ input, context, canonical }) => nameOf(input, context) === canonical).length /
      some.length;
    expect(
      share(cases.filter(({ stratum }) => !stratum.startsWith('name only'))),
    ).toBeGreaterThanOrEqual(0.98);
    expect(share(cases)).toBeGreaterThanOrEqual(0.97);
  });
});

describe.skipIf(!existsSync(ISO_COMMITTEES))(
  'the register and ISO Open Data (shared folder)',
  () => {
    const records = existsSync(ISO_COMMITTEES)
      ? Papa.parse<Record<string, string>>(readFileSync(ISO_COMMITTEES, 'utf8'), {
          header: true,
          skipEmptyLines: true,
        }).data
      : [];
    const register = new Map(committeeRows.committees.map((row) => [row.name, row]));

    test('hold the same committees of ISO, with title, state and secretariat; a difference has its reason in the row', () => {
      const differing = records.flatMap((record) => {
        const row = register.get(record['reference'] ?? '');
        const told = [
          record['title.en']?.replace(/\s+/g, ' ').trim(),
          record['status']?.toLowerCase(),
          record['secretariat.acronym'],
        ];
        const known = [row?.title_en, row?.status, row?.secretariat ?? ''];
        const isSame = JSON.stringify(known) === JSON.stringify(told);
        return isSame || (row?.reason ?? null) !== null ? [] : [record['reference']];
      });
      expect(records.length).toBeGreaterThan(700);
      expect(differing).toEqual([]);
    });
  },
);
