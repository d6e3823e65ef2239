import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { designationId } from '../../pipeline/designation/designation-id.ts';
import { isDesignation } from '../../pipeline/designation/designation.ts';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { parseDesignation } from '../../pipeline/designation/parse-designation.ts';
import { vocabulary } from './vocabulary.ts';

const FOLDER = `${process.env['SM2_SHARED'] ?? '../shared'}/sources/relaton`;

/** The share of the names of each set that must be read; the rest are titles and damaged names. */
const BARS: Record<string, number> = {
  iso: 0.999,
  iec: 0.999,
  ieee: 0.985,
  itu: 0.99,
  cie: 0.99,
  oasis: 0.995,
};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The names in the `docid` blocks of an archive of Relaton records, in the order of the records. */
async function* namesIn(archive: string): AsyncGenerator<string> {
  const lines = createInterface({ input: spawn('tar', ['-xzOf', archive]).stdout });
  let isInside = false;
  let name = '';
  for await (const line of lines) {
    if (/^\w/.test(line)) isInside = /^(?:docid|docidentifier):/.test(line);
    if (!isInside) continue;
    name = /^\s*(?:- )?(?:id|content): ["']?(.*?)["']?\s*$/.exec(line)?.[1] ?? name;
    const type = /^\s*(?:- )?type: (.*)$/.exec(line)?.[1] ?? '';
    const isName = /^(?:ISO|IEC|IEEE|ITU|ETSI|W3C|OGC|OASIS|ECMA|CIE|3GPP)$/.test(type);
    if (isName && name !== '') yield name;
    if (type !== '') name = '';
  }
}

describe.skipIf(!existsSync(FOLDER))(
  'all names of the harvest (skipped where it is absent)',
  () => {
    const archives = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

    it.each(archives)('%s', async (file) => {
      const unread: string[] = [];
      const unstable: string[] = [];
      const malformed: string[] = [];
      let count = 0;
      for await (const name of namesIn(`${FOLDER}/${file}`)) {
        count += 1;
        const designation = parseDesignation(name, vocabulary);
        if (!isDesignation(designation)) {
          unread.push(name);
          continue;
        }
        if (!ID.test(designationId(designation))) malformed.push(name);
        const printed = formatDesignation(designation);
        const again = parseDesignation(printed, vocabulary);
        if (!isDesignation(again) || formatDesignation(again) !== printed) unstable.push(name);
      }
      const set = /relaton-data-([a-z0-9]+)/.exec(file)?.[1] ?? '';
      expect(count).toBeGreaterThan(0);
      expect(unstable).toEqual([]);
      expect(malformed).toEqual([]);
      expect(1 - unread.length / count, unread.slice(0, 50).join('\n')).toBeGreaterThanOrEqual(
        BARS[set] ?? 0.995,
      );
    });
  },
);
