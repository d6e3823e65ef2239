import type { ManifestSource } from '../../schemas/types.ts';
import { unpackHead } from './read-head.ts';
import { sniff } from './sniff-content.ts';

type Format = ManifestSource['format'];

const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
};

/** What the first bytes alone tell. */
const TOLD: Readonly<Record<string, Format>> = { pdf: 'pdf', zip: 'zip', json: 'jsonl' };

const TYPES: Readonly<Record<string, Format>> = { 'text/csv': 'csv', 'text/markdown': 'markdown' };

/**
 * The format of a file, by its first bytes, then by its name, then by what its server says; null where none of them tells.
 * A gzip file is what it holds if its name ends in `.gz`. `guessFormat('a.csv', …'id,title', null)` → csv.
 */
export function guessFormat(
  name: string,
  head: Uint8Array,
  contentType: string | null,
): Format | null {
  const lower = name.toLowerCase();
  const looks = sniff(head);
  if (looks === 'gzip') return guessPacked(lower, head, contentType);
  if (looks !== 'text' && looks !== 'html') return TOLD[looks] ?? null;
  const ending = ENDINGS[lower.slice(lower.lastIndexOf('.') + 1)];
  if (ending !== undefined || looks === 'html') return ending ?? 'html';
  const [type = ''] = (contentType ?? '').split(';');
  return TYPES[type] ?? 'text';
}

function guessPacked(name: string, head: Uint8Array, contentType: string | null): Format | null {
  const inner = unpackHead(head);
  if (isTar(inner)) return 'tar.gz';
  return name.endsWith('.gz') ? guessFormat(name.slice(0, -3), inner, contentType) : null;
}

function isTar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar';
}
