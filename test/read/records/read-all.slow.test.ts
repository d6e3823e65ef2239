import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS } from '../../../pipeline/read/archive/archive-item.ts';
import { readArchive } from '../../../pipeline/read/archive/read-archive.ts';
import { isRecordFile } from '../../../pipeline/read/records/read-records.ts';
import { readRubyYaml } from '../../../pipeline/read/records/read-ruby-yaml.ts';

const FOLDER = join(process.env['SM2_SHARED'] ?? '../shared', 'sources/relaton');
const ARCHIVES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

/** Whether a value is what js-yaml reads, where a number may stand as its text. */
function agrees(value: unknown, expected: unknown): boolean {
  if (typeof expected === 'number') return typeof value === 'string' && Number(value) === expected;
  if (typeof expected !== 'object' || expected === null) return value === expected;
  if (typeof value !== 'object' || value === null) return false;
  const [entries, others] = [Object.entries(value), Object.entries(expected)];
  return (
    Array.isArray(value) === Array.isArray(expected) &&
    entries.length === others.length &&
    entries.every(
      ([key, item], index) => key === others[index]?.[0] && agrees(item, others[index][1]),
    )
  );
}

describe.skipIf(ARCHIVES.length === 0)('every record of the Relaton archives', () => {
  it.each(ARCHIVES)('of %s is read as js-yaml reads it', async (name) => {
    const bytes = createReadStream(join(FOLDER, name));
    const counts = { read: 0, refused: 0 };
    const different: string[] = [];
    for await (const item of readArchive(bytes, 'tar.gz', isRecordFile, ARCHIVE_LIMITS)) {
      expect(item.kind).toMatch(/^(?:file|skipped)$/);
      if (item.kind !== 'file') continue;
      const text = Buffer.from(item.bytes).toString('utf8');
      const value = readRubyYaml(text, new Set());
      counts[value === undefined ? 'refused' : 'read'] += 1;
      if (value === undefined) continue;
      if (!agrees(value, yaml.load(text, { schema: yaml.CORE_SCHEMA }))) different.push(item.name);
    }
    expect(different).toEqual([]);
    expect(counts.refused).toBeLessThan(counts.read / 100);
  });
});
