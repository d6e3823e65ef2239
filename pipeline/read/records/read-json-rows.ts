import type { RawRow } from './raw-row.ts';
import type { TextLine } from './split-lines.ts';

/** The rows of a JSON Lines file; empty lines are none. */
export async function* readJsonRows(lines: AsyncIterable<TextLine>): AsyncGenerator<RawRow> {
  for await (const { number, text, isRepaired } of lines) {
    if (text.trim() !== '') yield { line: number, ...parse(text), raw: text, isRepaired };
  }
}

function parse(text: string): Pick<RawRow, 'value' | 'fault'> {
  try {
    const value: unknown = JSON.parse(text);
    return { value, fault: null };
  } catch (error) {
    return { value: null, fault: error instanceof Error ? error.message : String(error) };
  }
}
