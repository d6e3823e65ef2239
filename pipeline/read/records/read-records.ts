import { isUtf8 } from 'node:buffer';
import { diagnostic } from '../../diagnostic.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { ArchiveItem } from '../archive/archive-item.ts';
import { decodeWindows1252 } from '../decode-windows-1252.ts';
import type {
  HarvestedFault,
  HarvestedItem,
  HarvestedLine,
  HarvestKind,
} from './harvested-line.ts';
import type { RawRow } from './raw-row.ts';
import { readCommittee } from './read-committee.ts';
import { readDeliverable } from './read-deliverable.ts';
import { readIcs } from './read-ics.ts';
import { readRelaton } from './read-relaton.ts';
import { readYaml } from './read-yaml.ts';

/** One step of a harvest: a line for the cache, a problem to report, or a file that is no record. */
export type HarvestStep = { line: HarvestedLine } | { problem: Diagnostic } | { skipped: string };

/** Characters of a rejected record that are kept. */
const RAW_LENGTH = 2000;

/**
 * Parts of a Relaton record that no field of a harvested record comes from: they are not parsed, wherever they stand. The
 * files still count as read, and whoever needs a further part takes its name from this list.
 */
const IGNORED_KEYS: ReadonlySet<string> = new Set([
  'address',
  'contact',
  'copyright',
  'docnumber',
  'email',
  'fetched',
  'keyword',
  'logo',
  'person',
  'place',
  'price_code',
  'revdate',
  'script',
  'series',
  'text',
  'uri',
  'url',
  'version',
]);

/** Which files of an archive hold records: YAML, wherever it stands. */
export function isRecordFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** What an item of a Relaton archive is: a record, a fault, or a file that is no record. */
export function readArchiveItem(item: ArchiveItem, source: string): HarvestStep[] {
  switch (item.kind) {
    case 'skipped':
      return [{ skipped: item.name }];
    case 'damaged':
      return [
        { problem: diagnostic('archive/damaged', { source }, `${item.message} Fetch it again.`) },
      ];
    case 'unsafe': {
      const place = JSON.stringify(item.name.slice(0, 200)).slice(1, -1);
      return [{ problem: diagnostic('archive/unsafe', { source, place }, item.message) }];
    }
    case 'file':
      return readFile(item.name, item.bytes, source);
  }
}

function readFile(place: string, bytes: Uint8Array, source: string): HarvestStep[] {
  const isRepaired = !isUtf8(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const decoded = isRepaired ? decodeWindows1252(bytes) : buffer.toString('utf8');
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const parsed = readYaml(text, IGNORED_KEYS);
  const row = 'fault' in parsed ? null : readRelaton(parsed.value, source, place);
  const message = 'fault' in parsed ? `The YAML is faulty: ${parsed.fault}.` : NAMELESS;
  const line: HarvestedLine =
    row === null ? reject(source, place, message, text) : { kind: 'relaton', row };
  return isRepaired ? [{ problem: repaired(source, place) }, { line }] : [{ line }];
}

const NAMELESS = 'The record names nothing: it has no identifier.';

/** What a row of a data set is: a record, or a fault. */
export function readRow(
  { line: number, value, fault, raw, isRepaired }: RawRow,
  kind: Exclude<HarvestKind, 'relaton'>,
  source: string,
): HarvestStep[] {
  const place = `line ${number}`;
  const item = fault === null ? understand(value, kind, source, place) : null;
  const message = fault === null ? NAMELESS : `The row cannot be read: ${fault}.`;
  const line = item ?? reject(source, place, message, raw);
  return isRepaired ? [{ problem: repaired(source, place) }, { line }] : [{ line }];
}

function understand(
  value: unknown,
  kind: Exclude<HarvestKind, 'relaton'>,
  source: string,
  place: string,
): HarvestedItem | null {
  switch (kind) {
    case 'deliverables': {
      const row = readDeliverable(value, source, place);
      return row && { kind, row };
    }
    case 'committees': {
      const row = readCommittee(value, source, place);
      return row && { kind, row };
    }
    case 'ics': {
      const row = readIcs(value, source, place);
      return row && { kind, row };
    }
  }
}

function reject(source_id: string, place: string, message: string, text: string): HarvestedFault {
  return { kind: 'rejected', source_id, place, message, raw: text.slice(0, RAW_LENGTH) };
}

function repaired(source: string, place: string): Diagnostic {
  const message = 'The record is not UTF-8; it is read as windows-1252.';
  return diagnostic('read/encoding', { source, place }, message);
}
