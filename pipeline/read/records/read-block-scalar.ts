import { lineEnd, nextLine, REFUSAL } from './yaml-cursor.ts';
import type { YamlCursor } from './yaml-cursor.ts';

/** `|`, then in either order how the end is treated, and by how much the text is indented. */
const HEADER = /^\|(?:([+-])([1-9])?|([1-9])([+-])?)?$/;

/** A literal block (`|`, `|-`, `|2+`), with the cursor on its header; its text is indented deeper than `column`. */
export function readBlockScalar(cursor: YamlCursor, column: number): string {
  const { text, content, end } = cursor;
  const header = HEADER.exec(text.slice(content, end));
  if (header === null) throw REFUSAL;
  const [, endFirst, widthLast, widthFirst, endLast] = header;
  const width = widthLast ?? widthFirst;
  const indent = width === undefined ? detectIndent(text, end, column) : column + Number(width);
  const lines = readLines(cursor, indent);
  const filled = lines.findLastIndex((line) => line !== '') + 1;
  const body = lines.slice(0, filled).join('\n');
  const chomping = endFirst ?? endLast;
  if (chomping === '-') return body;
  if (chomping === '+') return filled > 0 ? `${lines.join('\n')}\n` : '\n'.repeat(lines.length);
  return filled > 0 ? `${body}\n` : '';
}

/** The indentation of the first line with content, if it is deeper than the key's; else one that no line reaches. */
function detectIndent(text: string, headerEnd: number, column: number): number {
  let blank = 0;
  for (let end = headerEnd; end < text.length;) {
    const start = end + 1;
    let position = start;
    while (text.charCodeAt(position) === 0x20) position += 1;
    end = lineEnd(text, position);
    const indent = position - start;
    if (position < end && (indent <= column || blank > indent)) throw REFUSAL;
    if (position < end) return indent;
    blank = Math.max(blank, indent);
  }
  throw REFUSAL;
}

/** The lines of the block without their indentation; the cursor moves to the line after them. */
function readLines(cursor: YamlCursor, indent: number): string[] {
  const { text } = cursor;
  const lines: string[] = [];
  for (;;) {
    const start = cursor.end + 1;
    if (start >= text.length) break;
    const end = lineEnd(text, start);
    let position = start;
    while (position < start + indent && text.charCodeAt(position) === 0x20) position += 1;
    if (position < end && position < start + indent) break;
    lines.push(position < end ? text.slice(start + indent, end) : '');
    cursor.end = end;
  }
  nextLine(cursor);
  return lines;
}
