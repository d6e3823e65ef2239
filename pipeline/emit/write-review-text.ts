import type { Block, Document, TableBlock } from '../read/document.ts';
import { escapeHtml } from './escape-html.ts';
import type { PlacedItem, PlacedItems } from './place-items.ts';

/** What points into a block: definitions and tables by id and label, and mentions by their place in its text. */
interface Links {
  items: { id: string; label: string; starts: boolean }[];
  mentions: { id: string; start: number; text: string }[];
}

/** The text of a document for review: its blocks with the ids `b0`, `b1` …, each linked to the items read from it. */
export function writeReviewText(document: Document, placed: PlacedItems): string {
  const links = linksByBlock(placed);
  let page: number | null = null;
  const blocks = document.blocks.map((block, index) => {
    const isNew = block.place.page !== null && block.place.page !== page;
    page = block.place.page;
    const start = isNew ? `<p class="page">Page ${block.place.page ?? ''}</p>\n` : '';
    return start + writeBlock(block, index, links.get(index) ?? { items: [], mentions: [] });
  });
  const aside = (document.aside ?? []).map(({ text }) => `<li>${escapeHtml(text)}</li>`);
  const rest =
    aside.length === 0
      ? ''
      : `<details class="aside"><summary>Set aside as no part of the text: ${aside.length} lines</summary><ul>${aside.join('')}</ul></details>`;
  return [...blocks, rest].join('\n');
}

function linksByBlock({ entries, tables, mentions }: PlacedItems): Map<number, Links> {
  const links = new Map<number, Links>();
  const at = (index: number) => {
    const found = links.get(index) ?? { items: [], mentions: [] };
    links.set(index, found);
    return found;
  };
  const link = (
    kind: string,
    labelOf: (index: number) => string,
    placed: PlacedItem<unknown>[],
  ) => {
    for (const [index, { blocks }] of placed.entries()) {
      for (const [order, block] of blocks.entries())
        at(block).items.push({ id: `${kind}${index}`, label: labelOf(index), starts: order === 0 });
    }
  };
  const labelOf = (index: number) => {
    const { number = null, term = null } = entries[index]?.item ?? {};
    return [number, term].filter((part) => part !== null).join(' ');
  };
  link('d', labelOf, entries);
  link('t', (index) => tables[index]?.item.caption ?? `Table ${index + 1}`, tables);
  for (const [index, { item, blocks }] of mentions.entries()) {
    for (const block of blocks)
      at(block).mentions.push({ id: `m${index}`, start: item.start, text: item.text });
  }
  return links;
}

function writeBlock(block: Block, index: number, { items, mentions }: Links): string {
  const shown = new Set(items.map(({ id }) => `in-${id}`));
  const classes = ['block', block.kind, ...(items.length > 0 ? ['used'] : []), ...shown];
  const chips = items
    .filter(({ starts }) => starts)
    .map(({ id, label }) => `<a class="chip ${chipOf(id)}" href="#${id}">${escapeHtml(label)}</a>`);
  const body = block.kind === 'table' ? writeTable(block) : writeMentions(block.text, mentions);
  const level = block.kind === 'heading' ? ` data-level="${block.level ?? 0}"` : '';
  return `<div class="${classes.join(' ')}" id="b${index}"${level}>${chips.join('')}${body}</div>`;
}

function chipOf(id: string): string {
  return id.startsWith('d') ? 'of-definitions' : 'of-tables';
}

/** A text with its mentions as links to their items. */
function writeMentions(text: string, mentions: Links['mentions']): string {
  let from = 0;
  const parts = mentions.flatMap(({ id, start, text: words }) => {
    if (start < from || text.slice(start, start + words.length) !== words) return [];
    const before = escapeHtml(text.slice(from, start));
    from = start + words.length;
    return [`${before}<a class="of-mentions" href="#${id}">${escapeHtml(words)}</a>`];
  });
  return `<p>${parts.join('')}${escapeHtml(text.slice(from))}</p>`;
}

/** So many rows of a table are shown. */
const MOST_ROWS = 500;

function writeTable({ caption, rows, header_rows: header }: TableBlock): string {
  const lines = rows.slice(0, MOST_ROWS).map((row, index) => {
    const name = index < header ? 'th' : 'td';
    const cells = row.map((cell) => `<${name}>${cell.map(escapeHtml).join('<br>')}</${name}>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const title = caption === null ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  const more = rows.length > MOST_ROWS ? `<p>… ${rows.length - MOST_ROWS} more rows</p>` : '';
  return `<div class="wide"><table>${title}${lines.join('')}</table>${more}</div>`;
}
