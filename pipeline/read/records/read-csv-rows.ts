import Papa from 'papaparse';
import type { RawRow } from './raw-row.ts';
import type { TextLine } from './split-lines.ts';

/** Lines of one row; more of them are a quote that is never closed. */
const MAX_LINES = 10_000;

/** The lines that one row is written on. */
interface WrittenRow {
  line: number;
  raw: string;
  isRepaired: boolean;
}

/**
 * The rows of a CSV file in the form that its JSON Lines twin has: a header `title.en` makes `{ title: { en } }`, an empty
 * cell is null. Cells may hold line breaks. A list stays the text that it is.
 */
export async function* readCsvRows(lines: AsyncIterable<TextLine>): AsyncGenerator<RawRow> {
  let header: string[][] | null = null;
  for await (const row of writtenRows(lines)) {
    const cells = Papa.parse<string[]>(row.raw, { delimiter: ',', newline: '\n' });
    const values = cells.data[0] ?? [];
    if (header === null) {
      header = values.map((name) => name.split('.'));
      continue;
    }
    const fault = cells.errors[0]?.message ?? checkWidth(values, header);
    yield { ...row, value: fault === null ? toObject(header, values) : null, fault };
  }
}

function checkWidth(values: readonly string[], header: readonly string[][]): string | null {
  return values.length === header.length
    ? null
    : `the row has ${values.length} cells, the header ${header.length}`;
}

/** Joins lines until their quotes are balanced: only then does the row end. */
async function* writtenRows(lines: AsyncIterable<TextLine>): AsyncGenerator<WrittenRow> {
  let parts: TextLine[] = [];
  let isQuoted = false;
  for await (const line of lines) {
    if (line.text === '' && parts.length === 0) continue;
    parts.push(line);
    if ((line.text.split('"').length - 1) % 2 === 1) isQuoted = !isQuoted;
    if (isQuoted && parts.length < MAX_LINES) continue;
    yield joinLines(parts);
    parts = [];
    isQuoted = false;
  }
  if (parts.length > 0) yield joinLines(parts);
}

function joinLines(parts: readonly TextLine[]): WrittenRow {
  return {
    line: parts[0]?.number ?? 0,
    raw: parts.map(({ text }) => text).join('\n'),
    isRepaired: parts.some(({ isRepaired }) => isRepaired),
  };
}

function toObject(header: readonly string[][], values: readonly string[]): object {
  const row = new Map<string, unknown>();
  header.forEach(([name = '', ...rest], index) => {
    const value = values[index] === '' ? null : values[index];
    const inner = row.get(name);
    if (rest.length === 0) row.set(name, value);
    else row.set(name, { ...(typeof inner === 'object' ? inner : {}), [rest.join('.')]: value });
  });
  return Object.fromEntries(row);
}
