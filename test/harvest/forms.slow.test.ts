import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CandidateRow,
  CommitteeRow,
  ManifestSource,
  RelationRow,
} from '../../schemas/types.ts';
import { projectRoot } from '../../pipeline/acquire/project-root.ts';
import { openCatalogue } from '../../pipeline/command/open-catalogue.ts';

const SHARED = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources');
const COMPILED = 'dist/pipeline/main.js';

interface Built {
  candidates: readonly CandidateRow[];
  relations: readonly RelationRow[];
  committees: readonly CommitteeRow[];
  stderr: string;
}

describe.skipIf(!existsSync(COMPILED) || !existsSync(SHARED))(
  'the same data in another form',
  () => {
    let work: string;
    beforeAll(() => {
      work = mkdtempSync(join(tmpdir(), 'sm2-forms-'));
    });
    afterAll(() => {
      rmSync(work, { recursive: true });
    });

    /** Builds a manifest of one source, which has the same id whatever its form. */
    function buildOne(
      kind: ManifestSource['kind'],
      format: ManifestSource['format'],
      file: string,
    ): Built {
      const folder = mkdtempSync(join(work, 'build-'));
      const entry: ManifestSource = {
        source_id: 'sample',
        title: 'Sample',
        publisher: 'ISO',
        kind,
        format,
        licence: 'test',
        path: join(SHARED, file),
      };
      const [manifest, output] = [join(folder, 'sources.json'), join(folder, 'output')];
      writeFileSync(manifest, JSON.stringify({ sources: [entry] }));
      const args = [COMPILED, 'build', '--manifest', manifest, '--output', output];
      const env = { ...process.env, SM2_CACHE: join(work, 'cache') };
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      expect(status, stderr).toBe(0);
      const built = openCatalogue(output, projectRoot());
      if (built === null) throw new Error('no catalogue');
      return {
        candidates: built.table('candidates'),
        relations: built.table('relations'),
        committees: built.table('committees'),
        stderr,
      };
    }

    test('deliverables as CSV are those of JSONL', () => {
      const name = 'small/iso_deliverables_metadata.small';
      const [jsonl, csv] = [
        buildOne('deliverables', 'jsonl', `${name}.jsonl`),
        buildOne('deliverables', 'csv', `${name}.csv`),
      ];
      expect(jsonl.candidates.length).toBeGreaterThanOrEqual(350);
      expect(csv.candidates).toEqual(jsonl.candidates);
      expect(csv.relations).toEqual(jsonl.relations);
    });

    test('committees of a copy with damaged letters are read, and the damage is said', () => {
      const file = 'iso-open-data/iso_technical_committees';
      const damaged = buildOne('committees', 'csv', `${file}.2025-06.broken-encoding.csv`);
      const whole = buildOne('committees', 'jsonl', `${file}.jsonl`);
      const ids = (built: Built) => new Set(built.committees.map(({ committee_id: id }) => id));
      expect(damaged.stderr).toContain('read/encoding');
      expect([...ids(whole)].filter((id) => !ids(damaged).has(id))).toEqual([]);
      const texts = damaged.committees.map(({ title_en: title }) => title ?? '').join();
      expect(texts).not.toContain('\uFFFD');
    });

    test.each(['iso', 'iec'])(
      'records of %s in the newer form tell the same documents',
      (publisher) => {
        const small = `small/relaton-data-${publisher}`;
        const [older, newer] = [
          buildOne('relaton', 'tar.gz', `${small}-small.tar.gz`),
          buildOne('relaton', 'tar.gz', `${small}-v2-small.tar.gz`),
        ];
        const known = new Map(older.candidates.map((row) => [row.standard_id, row]));
        const shared = newer.candidates.filter(
          ({ standard_id: id, title_en: title, publication_year: year }) =>
            year !== null && title !== null && (known.get(id)?.title_en ?? null) !== null,
        );
        expect(shared.length).toBeGreaterThan(100);
        for (const row of shared) {
          const { work_id, reference, publishers, edition } = known.get(row.standard_id) ?? row;
          expect(row).toMatchObject({ work_id, reference, publishers, edition });
        }
      },
    );
  },
);
