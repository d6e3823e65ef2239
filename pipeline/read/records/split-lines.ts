import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../decode-windows-1252.ts';

/** A line of a text without its line break. */
export interface TextLine {
  number: number;
  text: string;
  /** The line is not UTF-8, and was read as windows-1252. */
  isRepaired: boolean;
}

/** Bytes of one line; a longer one is cut there, so that a file without line breaks does not fill the memory. */
const MAX_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/** The lines of a text that comes in chunks of bytes: UTF-8, but for single lines that are damaged. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let rest: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (part: Uint8Array): TextLine => {
    const bytes = rest.length === 0 ? part : Buffer.concat([...rest, part]);
    rest = [];
    size = 0;
    number += 1;
    return decodeLine(bytes, number);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start === chunk.length) continue;
    rest.push(chunk.slice(start));
    size += chunk.length - start;
    if (size > MAX_LINE) yield take(new Uint8Array(0));
  }
  if (rest.length > 0) yield take(new Uint8Array(0));
}

function decodeLine(bytes: Uint8Array, number: number): TextLine {
  const isRepaired = !isUtf8(bytes);
  const decoded = isRepaired ? decodeWindows1252(bytes) : Buffer.from(bytes).toString('utf8');
  const text = number === 1 ? decoded.replace(/^\uFEFF/, '') : decoded;
  return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text, isRepaired };
}
