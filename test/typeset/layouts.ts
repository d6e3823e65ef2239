/** The ways in which a page can be laid out, as style sheets. */
import fc from 'fast-check';

export interface Layout {
  columns: 1 | 2 | 3;
  paper: 'A4' | 'Letter' | 'A5';
  font: 'Liberation Serif' | 'Liberation Sans' | 'DejaVu Sans Condensed';
  isJustified: boolean;
  isHyphenated: boolean;
  rules: 'all' | 'some' | 'none';
  caption: 'above' | 'below' | 'none';
  hasSpacedHeads: boolean;
  hasWideHeads: boolean;
  quote: 'float' | 'none';
  running: 'head' | 'foot' | 'both' | 'none';
  isTagged: boolean;
  /** Whether every other block is painted after the rest of its page. */
  isRepainted: boolean;
}

/**
 * Any layout that a publisher might choose, within what is read without fail today: small pages have one column, floats
 * stand beside one wide column, tables in three columns are ruled,
 * and unruled ones have their caption above.
 */
export const layouts: fc.Arbitrary<Layout> = fc
  .record({
    columns: fc.constantFrom(1, 2, 3),
    paper: fc.constantFrom('A4', 'Letter', 'A5'),
    font: fc.constantFrom('Liberation Serif', 'Liberation Sans', 'DejaVu Sans Condensed'),
    isJustified: fc.boolean(),
    isHyphenated: fc.boolean(),
    rules: fc.constantFrom('all', 'some', 'none'),
    caption: fc.constantFrom('above', 'below', 'none'),
    hasSpacedHeads: fc.boolean(),
    hasWideHeads: fc.boolean(),
    quote: fc.constantFrom('float', 'none'),
    running: fc.constantFrom('head', 'foot', 'both', 'none'),
    isTagged: fc.boolean(),
    isRepainted: fc.boolean(),
  } as const)
  .map((layout): Layout => {
    const columns = layout.paper === 'A5' ? 1 : layout.columns;
    const hasRules = layout.rules !== 'none' || layout.caption === 'above';
    const isWide = columns === 1 && layout.paper !== 'A5';
    return {
      ...layout,
      columns,
      quote: isWide ? layout.quote : 'none',
      rules: columns === 3 ? 'all' : hasRules ? layout.rules : 'some',
    };
  });

const RULES = {
  all: 'th, td { border: 0.6pt solid #333 }',
  some: 'thead { border-top: 1pt solid; border-bottom: 0.6pt solid } table { border-bottom: 1pt solid }',
  none: '',
};

/** The style sheet of a layout. */
export function toCss(layout: Layout): string {
  const { columns, rules, caption } = layout;
  return `
    body { margin: 0; font: ${columns === 3 ? 8.5 : 10}pt/1.3 '${layout.font}'; columns: ${columns}; column-gap: 18pt;
      text-align: ${layout.isJustified ? 'justify' : 'left'}; hyphens: ${layout.isHyphenated ? 'auto' : 'manual'} }
    p { margin: 0 0 6pt } h1 { font-size: 20pt } h2 { font-size: 14pt } h3 { font-size: 1em; margin: 8pt 0 2pt }
    h1, h2, h3 { text-align: left; hyphens: manual; break-after: avoid }
    ${layout.hasSpacedHeads ? 'h1, h2 { letter-spacing: 0.2em }' : ''}
    ${layout.hasWideHeads ? 'h1, h2 { column-span: all }' : 'h1 { column-span: all }'}
    table { border-collapse: collapse; margin: 8pt 0; text-align: left; hyphens: manual; width: 100% }
    th, td { padding: 2pt 4pt; text-align: left; vertical-align: top } ${RULES[rules]}
    caption { caption-side: ${caption === 'below' ? 'bottom' : 'top'}; ${caption === 'none' ? 'display: none' : ''} }
    tr, caption, table { break-inside: avoid }
    aside { ${layout.quote === 'none' ? 'display: none' : `float: right; width: ${columns === 1 ? 40 : 55}%; margin: 4pt 0 4pt 12pt; font-size: 14pt; text-align: left; hyphens: manual`} }
    ${layout.isRepainted ? 'p:nth-of-type(even), h2, table { position: relative; z-index: 1 }' : ''}`;
}
