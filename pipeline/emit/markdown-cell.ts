/** A text as a cell of a Markdown table: `a | b` → `a \\| b`, line ends become spaces. */
export function markdownCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
