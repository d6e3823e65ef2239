import type { PlacedTable } from './join-tables.ts';
import type { ColumnBlock } from './join-columns.ts';

type Flow = ColumnBlock | PlacedTable;

const CAPTION = /^(?:Table|Tableau|Tabelle)\b/i;
/** `Table A-3. Title`, which is a caption wherever a table stands beside it. */
const LABEL = /^(?:Table|Tableau|Tabelle)\s*[A-Z]?[.-]?\d+[a-z]?\s*(?:[.:—–]|$)/i;
/** `Table 3 (continued)`. */
const CONTINUED = /^(?:Table|Tableau|Tabelle)\s*\S*\s*\((?:cont|conclu|end|suite|fort)/i;

/**
 * Gives each table the caption above or below it. Where captions stand on both sides of tables, the side on which more
 * tables of the document have one counts. A caption that only says that a table goes on is left out.
 */
export function attachCaptions(
  blocks: readonly Flow[],
  textOf: (block: ColumnBlock) => string,
): Flow[] {
  const flow = blocks.filter((block) => !isCaption(block) || !CONTINUED.test(textOf(block)));
  const isTable = (block: Flow | undefined) => block !== undefined && !('set' in block);
  const captions = flow.flatMap((block, at) => (isCaption(block) ? [at] : []));
  const above = captions.filter((at) => isTable(flow[at + 1])).length;
  const below = captions.filter((at) => isTable(flow[at - 1])).length;
  const steps = above >= below ? [1, -1] : [-1, 1];
  const used = new Set<Flow>();
  for (const step of steps) {
    for (const at of captions) {
      const [caption, table] = [flow[at], flow[at + step]];
      if (caption === undefined || table === undefined || !isCaption(caption) || used.has(caption))
        continue;
      if ('set' in table || table.caption !== null) continue;
      table.caption = textOf(caption);
      used.add(caption);
    }
  }
  return flow.filter((block) => !used.has(block));

  function isCaption(block: Flow): block is ColumnBlock {
    if (!('set' in block)) return false;
    const pattern = block.block.kind === 'caption' ? CAPTION : LABEL;
    return pattern.test(block.lines[0] ?? '');
  }
}
