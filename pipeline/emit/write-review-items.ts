import { formatDesignation } from '../designation/format-designation.ts';
import type { Entry, EntrySource, Equivalent, FoundMention } from '../extract/extraction.ts';
import type { TableBlock } from '../read/document.ts';
import { escapeHtml } from './escape-html.ts';
import type { PlacedItem, PlacedItems } from './place-items.ts';

/** The items for review, each with the ids `d0`, `t0`, `m0` …, a link to its place, and its doubts. */
export function writeReviewItems({ entries, tables, mentions }: PlacedItems): string {
  const languages = new Set(entries.map(({ item }) => item.language));
  const showEntry = (placed: PlacedItem<Entry>, index: number) =>
    writeEntry(placed, index, languages.size > 1);
  return [
    ...section('definitions', 'Definitions', entries.map(showEntry)),
    ...section('tables', 'Tables', tables.map(writeTable)),
    ...section('mentions', 'Mentions', mentions.map(writeMention)),
  ].join('\n');
}

function section(name: string, title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`<section class="of-${name}">`, `<h2>${title}</h2>`, ...items, '</section>'];
}

function writeEntry(
  { item, blocks, doubts }: PlacedItem<Entry>,
  index: number,
  hasLanguages: boolean,
): string {
  const { number, term, domain, definition, language, notes, examples, source } = item;
  const title = [
    number === null ? '' : `<span class="number">${escapeHtml(number)}</span> `,
    escapeHtml(term ?? '(no term)'),
  ].join('');
  const fields = [
    field('Also', item.admitted.join('; ')),
    field('Deprecated', item.deprecated.join('; ')),
    field('Domain', domain ?? ''),
    field('Language', hasLanguages ? (language ?? 'not marked') : ''),
    `<p class="definition">${escapeHtml(definition)}</p>`,
    ...notes.map((note, at) => field(`Note ${at + 1}`, note)),
    ...examples.map((example, at) => field(`Example ${at + 1}`, example)),
    field('Source', source === null ? '' : writeSource(source)),
    ...(item.equivalents ?? []).map((other) => field(other.language, writeEquivalent(other))),
  ];
  return card(`d${index}`, 'definitions', blocks[0], title, fields.join(''), doubts);
}

function writeSource({ raw, ref, clause, is_modified: isModified }: EntrySource): string {
  const read = [ref ?? 'no standard', clause ?? '', isModified ? 'modified' : ''];
  return `${raw} → ${read.filter((part) => part !== '').join(', ')}`;
}

function writeEquivalent({ term, admitted, definition }: Equivalent): string {
  return [[term, ...admitted].join('; '), definition ?? '']
    .filter((part) => part !== '')
    .join(': ');
}

function writeTable({ item, blocks, doubts }: PlacedItem<TableBlock>, index: number): string {
  const { caption, rows, header_rows: header } = item;
  const title = escapeHtml(caption ?? `Table ${index + 1}, without a caption`);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const size = `${rows.length} rows, ${header} of them its head; ${width} columns`;
  const head = (rows[0] ?? []).map((cell) => cell.join(' ')).join(' | ');
  const fields = field('Size', size) + field('First row', head);
  return card(`t${index}`, 'tables', blocks[0], title, fields, doubts);
}

function writeMention({ item, blocks }: PlacedItem<FoundMention>, index: number): string {
  const { text, designation, committee, origin } = item;
  const name =
    designation === null
      ? (committee?.name ?? text)
      : formatDesignation({ ...designation, clause: null });
  const clause = designation?.clause ?? null;
  const said = name === text ? '' : ` <span class="said">${escapeHtml(text)}</span>`;
  const place = origin.page === null ? '' : ` <span class="number">p. ${origin.page}</span>`;
  const part = clause === null ? '' : `, ${escapeHtml(clause)}`;
  return `<p class="item" id="m${index}"><a href="#b${blocks[0] ?? ''}">${escapeHtml(name)}${part}</a>${said}${place}</p>`;
}

function field(name: string, text: string): string {
  return text === '' ? '' : `<p><b>${escapeHtml(name)}</b> ${escapeHtml(text)}</p>`;
}

function card(
  id: string,
  kind: string,
  block: number | undefined,
  title: string,
  fields: string,
  doubts: readonly string[],
): string {
  const classes = `item of-${kind}${doubts.length > 0 ? ' doubtful' : ''}`;
  const head = block === undefined ? title : `<a href="#b${block}">${title}</a>`;
  const list = doubts.map((doubt) => `<li>${escapeHtml(doubt)}</li>`).join('');
  const marks = list === '' ? '' : `<ul class="doubts" aria-label="In doubt">${list}</ul>`;
  return `<article class="${classes}" id="${id}"><h3>${head}</h3>${fields}${marks}</article>`;
}
