/** Marks inside of a line and what they leave: links and images their text, code and emphasis their content. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1'],
  [/(`+)([^`]+)\1/g, '$2'],
  [/(\*\*|__)(?=\S)([^*_]+)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
  [/\\([!-/:-@[-`{}~])/g, '$1'],
];

/**
 * A Markdown text without the marks that only change the look of words, line for line: `**term**: see [ISO](u)` is
 * `term: see ISO`. Headings, lists and tables keep theirs, for the reader of plain text; underlined headings get theirs.
 */
export function plainMarkdown(markdown: string): string {
  const lines = markdown.split(/\r\n|\n|\r/);
  return lines.map((line, index) => plainLine(line, lines[index - 1], lines[index + 1])).join('\n');
}

function plainLine(line: string, before = '', after = ''): string {
  if (/^\s*(?:```|~~~)/.test(line)) return '';
  const isTitle = isUnderlinable(line) && /^(?:=+|-{2,})\s*$/.test(after);
  if (isUnderlinable(before) && /^(?:=+|-{2,})\s*$/.test(line)) return '';
  const text = INLINE.reduce(
    (rest, [mark, left]) => rest.replace(mark, left),
    line.replace(/^\s*>\s?/, ''),
  );
  if (!isTitle) return text;
  return `${after.startsWith('=') ? '#' : '##'} ${text.trim()}`;
}

/** A line of text; not a heading, list item, quotation, table or rule. */
function isUnderlinable(line: string): boolean {
  return /^\s{0,3}[\p{L}\p{N}(“"]/u.test(line) && !line.includes('|');
}
