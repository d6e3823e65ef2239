import type { ManifestSource } from '../../schemas/types.ts';
import { isPacked } from './cached-file.ts';

/** How many bytes at the start of a file tell its format. */
export const HEAD_BYTES = 1024;

type Sniffed = 'gzip' | 'zip' | 'pdf' | 'html' | 'json' | 'binary' | 'text';

/** What each format may look like. */
const EXPECTED: Readonly<Record<ManifestSource['format'], readonly Sniffed[]>> = {
  pdf: ['pdf'],
  html: ['html'],
  text: ['text', 'json'],
  markdown: ['text', 'json'],
  csv: ['text'],
  jsonl: ['json'],
  'tar.gz': ['gzip'],
  zip: ['zip'],
  folder: [],
};

/** What the first bytes of a file look like: `%PDF-1.7 …` → pdf. */
export function sniff(head: Uint8Array): Sniffed {
  const text = Buffer.from(head.subarray(0, HEAD_BYTES)).toString('latin1');
  if (text.startsWith('\x1f\x8b')) return 'gzip';
  if (/^PK(\x03\x04|\x05\x06)/.test(text)) return 'zip';
  if (text.includes('%PDF-')) return 'pdf';
  if (text.includes('\0') && !/^(\xff\xfe|\xfe\xff)/.test(text)) return 'binary';
  const start = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(!doctype|!--|\?xml|[a-z])/i.test(start)) return 'html';
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'text';
}

/**
 * Why a downloaded file cannot be what its entry says, as the end of a sentence; null where it can. A server may answer
 * 200 and send a page that says there was an error: bytes decide, and for text the content type as well.
 */
export function sniffContent(
  head: Uint8Array,
  entry: ManifestSource,
  contentType: string | null,
): string | null {
  const looks = sniff(head);
  const expected: readonly Sniffed[] = isPacked(entry) ? ['gzip'] : EXPECTED[entry.format];
  const isPage = looks === 'text' && /^text\/html\b/i.test(contentType ?? '');
  if (expected.includes(looks) && (!isPage || entry.format === 'html')) return null;
  const what = isPage || looks === 'html' ? 'a web page' : NAMES[looks];
  return `what came is ${head.length === 0 ? 'empty' : what} instead of ${entry.format}${isPacked(entry) ? '.gz' : ''}`;
}

const NAMES: Readonly<Record<Sniffed, string>> = {
  gzip: 'a gzip file',
  zip: 'a zip archive',
  pdf: 'a PDF',
  html: 'a web page',
  json: 'JSON',
  binary: 'binary data',
  text: 'text',
};
