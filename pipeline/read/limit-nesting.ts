/** Elements that a parser ends by itself, or that hold nothing, so that they never nest deeper (HTML standard, 13.1.2.4). */
const UNNESTED = new Set(
  `area base br col colgroup dd dt embed frame hr img input li link meta optgroup option p param rb rp rt rtc source
  tbody td tfoot th thead tr track wbr`.split(/\s+/),
);
/** Elements that a parser opens again after each paragraph that they were left open in. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const MAX_NESTING = 2000;
const MAX_FORMATTING = 100;

/** A comment, or a tag: whether it ends an element, its name, whether it closes itself. */
const TAG = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][^\s/<>]*)(?:[^<>]*?(\/?)>)?/gi;

/**
 * An HTML text without the tags of elements that are nested deeper than any page is, so that a parser reads it in
 * linear time: 30,000 `div` in each other cost it seconds. All text is kept, and any other page is left as it is.
 */
export function limitNesting(html: string): string {
  const open = { formatting: 0, foreign: 0, others: 0 };
  const limits = { formatting: MAX_FORMATTING, foreign: MAX_NESTING, others: MAX_NESTING };
  return html.replace(TAG, (tag: string, slash?: string, written?: string, isVoid?: string) => {
    const name = written?.toLowerCase() ?? '';
    const isDrawing = open.foreign > 0 && isVoid === '/';
    if (name === '' || UNNESTED.has(name) || isDrawing) return tag;
    const kind = kindOf(name);
    const depth = slash === '' ? open[kind] : open[kind] - 1;
    open[kind] = Math.max(0, open[kind] + (slash === '' ? 1 : -1));
    return depth < limits[kind] ? tag : `<wbr${tag.slice(1 + (slash ?? '').length + name.length)}`;
  });
}

/** Elements of SVG and MathML nest in a root of their own, in which any element may close itself. */
function kindOf(name: string): 'formatting' | 'foreign' | 'others' {
  if (FORMATTING.has(name)) return 'formatting';
  return name === 'svg' || name === 'math' ? 'foreign' : 'others';
}
