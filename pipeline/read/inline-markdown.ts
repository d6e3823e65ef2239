/** Elements of HTML that Markdown texts use; any other name in angle brackets is text, such as the domain of a term. */
const ELEMENTS =
  `a abbr b blockquote br code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark
  ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead tr u ul var`.split(
    /\s+/,
  );
const NO_ELEMENT = new RegExp(`<(?!/?(?:${ELEMENTS.join('|')})(?:[\\s/>])|!--)`, 'giu');
const NO_ENTITY = /&(?!(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});)/gi;

/** Marks inside of a line, in the order of their rank, and the HTML that they stand for. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/(?<!`)(`{1,3})(?!`)([^`]+)\1(?!`)/g, '<code>$2</code>'],
  [/!?\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1'],
  [/<((?:https?|mailto):[^<>\s]+)>/g, '$1'],
  [/\*\*(?=[^\s*])([^*]+)(?<=\S)\*\*/g, '<b>$1</b>'],
  [/(?<![\p{L}\p{N}_])__(?=[^\s_])([^_]+)(?<=\S)__(?![\p{L}\p{N}_])/gu, '<b>$1</b>'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '<i>$1</i>'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '<i>$1</i>'],
];
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * The marks inside of a line of Markdown as HTML (CommonMark 0.31, 6): `**gear**: see [ISO](u)` →
 * `<b>gear</b>: see ISO`. Elements of HTML stay, other angle brackets are text; a reader has no use for addresses.
 */
export function inlineMarkdown(line: string): string {
  const literals = line.replace(ESCAPED, (_mark, sign: string) => `&#${sign.charCodeAt(0)};`);
  const marked = INLINE.reduce((text, [mark, html]) => text.replace(mark, html), literals);
  return marked.replace(NO_ENTITY, '&amp;').replace(NO_ELEMENT, '&lt;');
}
