/**
 * Where the reading of a YAML text stands: on a line with content, of which `content` is the first character not read yet.
 * `indent` is the column of `content`; -1 after the last line.
 */
export interface YamlCursor {
  readonly text: string;
  content: number;
  /** The line break that ends the line, or the end of the text. */
  end: number;
  indent: number;
}

/** Thrown, and caught by `readRubyYaml` alone, where a text needs more of YAML than the subset. */
export const REFUSAL = new Error('The text is not in the subset of YAML that is read here.');

const SPACE = 0x20;

/** A cursor on the first line with content at or after the position, which starts a line. */
export function openCursor(text: string, start: number): YamlCursor {
  const cursor = { text, content: start, end: start - 1, indent: -1 };
  nextLine(cursor);
  return cursor;
}

/** Moves to the next line with content; lines of spaces are passed over. */
export function nextLine(cursor: YamlCursor): void {
  const { text } = cursor;
  let end = cursor.end;
  while (end < text.length) {
    const start = end + 1;
    let position = start;
    while (text.charCodeAt(position) === SPACE) position += 1;
    end = lineEnd(text, position);
    if (position < end) {
      cursor.content = position;
      cursor.end = end;
      cursor.indent = position - start;
      return;
    }
  }
  cursor.content = text.length;
  cursor.end = text.length;
  cursor.indent = -1;
}

/** Where the line that holds the position ends: at its line break, or at the end of the text. */
export function lineEnd(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end === -1 ? text.length : end;
}
