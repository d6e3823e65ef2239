import type { KindMark, ManifestSource } from '../../schemas/types.ts';

/** The formats that only one kind of source comes in. */
const KINDS: Readonly<Record<string, ManifestSource['kind']>> = {
  pdf: 'document',
  html: 'document',
  text: 'document',
  markdown: 'document',
  'tar.gz': 'relaton',
  zip: 'relaton',
  folder: 'relaton',
};

/**
 * What a file is, by its format and the columns or keys of its first line; null where nothing tells. The marks are the rows
 * of `input/acquire/kind-marks.csv`. `guessKind('csv', …'identifier,parent,titleEn', marks)` → ics.
 */
export function guessKind(
  format: ManifestSource['format'],
  head: Uint8Array,
  marks: readonly KindMark[],
): ManifestSource['kind'] | null {
  const told = KINDS[format];
  if (told !== undefined) return told;
  const [line = ''] = Buffer.from(head)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const names = new Set(format === 'csv' ? columnsOf(line) : keysOf(line));
  return marks.find(({ mark }) => names.has(mark))?.kind ?? null;
}

function columnsOf(line: string): string[] {
  return line.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''));
}

/** All keys of a line, also where it is cut. */
function keysOf(line: string): string[] {
  return [...line.matchAll(/"([^"\\]+)"\s*:/g)].map(([, key = '']) => key);
}
