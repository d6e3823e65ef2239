// The register of standards against every archive of metadata there is.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rows } from '../reference.ts';
import { compareRegister } from './compare-register.ts';
import { fromDeliverable, readDeliverables, readRelaton } from './read-records.ts';
import type { MetadataRecord } from './read-records.ts';
import { recordsByReference, spellingsOf } from './records-by-reference.ts';
import { standards } from './standards.ts';

const SOURCES = `${process.env['SM2_SHARED'] ?? '../shared'}/sources`;
const DELIVERABLES = `${SOURCES}/iso-open-data/iso_deliverables_metadata.jsonl.gz`;
const ARCHIVES = [
  '3gpp-latest',
  'ecma',
  'etsi',
  'iec',
  'ieee',
  'iso',
  'itu',
  'oasis',
  'ogc',
  'w3c',
];

const stages = new Map(rows('register-stage-codes').map(({ code, state }) => [code, state]));

describe.skipIf(!existsSync(DELIVERABLES))('The register against all archives (SM2_SHARED)', () => {
  test('confirms every row that claims it, in every field', async () => {
    const wanted = new Set(standards.flatMap(({ reference }) => spellingsOf(reference)));
    const records: MetadataRecord[] = readDeliverables(DELIVERABLES).map(fromDeliverable);
    for (const name of ARCHIVES) {
      const archive = `${SOURCES}/relaton/relaton-data-${name}.tar.gz`;
      const source = `relaton-data-${name.replace('-latest', '')}`;
      records.push(...(await readRelaton(archive, source, wanted)));
    }
    const recordsOf = recordsByReference(records);
    const differences = standards
      .filter((row) => row.is_confirmed)
      .flatMap((row) =>
        compareRegister(row, recordsOf(row.reference), (stage) => stages.get(stage)),
      );
    expect(differences).toEqual([]);
  });
});
