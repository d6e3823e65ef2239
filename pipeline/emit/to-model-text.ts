import type { Block, Document, LaidLine, TableBlock, TextBlock } from '../read/document.ts';

/** Characters of a line on a terminal, and where the text of a block begins in it. */
const WIDTH = 110;
const INDENT = 14;

/**
 * A document as the readers understand it, for people: page by page what was set aside, then each block with its kind,
 * its text and, in brackets, how it is set. `  heading 2   A.1 Clause  [72,140 · 14 pt bold]`.
 */
export function toModelText(document: Document): string {
  const { source_id: id, pages, title, language, blocks, sheets } = document;
  const count = pages === null ? 'no pages' : `${pages} page${pages === 1 ? '' : 's'}`;
  const facts = [id, count, title ?? '', language ?? ''].filter((fact) => fact !== '');
  const numbers = new Set<number | null>([
    ...(sheets ?? []).map(({ number }) => number),
    ...blocks.map(({ place }) => place.page),
  ]);
  const parts = [...numbers].flatMap((page) => [
    ...(page === null ? showAside(null, document) : showPage(page, document)),
    ...blocks.filter(({ place }) => place.page === page).flatMap(showBlock),
  ]);
  return [facts.join(' · '), ...parts].map((line) => `${line}\n`).join('');
}

function showPage(page: number, document: Document): string[] {
  const sheet = document.sheets?.find(({ number }) => number === page);
  const facts =
    sheet === undefined
      ? []
      : [
          `${Math.round(sheet.width)} x ${Math.round(sheet.height)} pt`,
          `read by ${sheet.evidence}`,
          ...(sheet.has_text ? [] : ['no text']),
        ];
  return ['', [`page ${page}`, ...facts].join(' · '), ...showAside(page, document)];
}

function showAside(page: number | null, { aside = [] }: Document): string[] {
  const lines = aside.filter(({ place }) => place.page === page);
  return lines.flatMap(({ text }) => entry('(aside)', text));
}

function showBlock(block: Block): string[] {
  return block.kind === 'table' ? showTable(block) : showText(block);
}

function showText({ kind, level, text, place, layout, marks }: TextBlock): string[] {
  const facts = [
    ...(place.line === null ? [] : [`line ${place.line}`]),
    ...(marks === undefined ? [] : [`<${marks.join(' ')}>`]),
    ...(layout?.[0] === undefined ? [] : [lookOf(layout[0])]),
  ];
  const brackets = facts.length === 0 ? '' : `  [${facts.join(' · ')}]`;
  return entry(level === null ? kind : `${kind} ${level}`, `${text}${brackets}`);
}

function lookOf({ x0, top, size, is_bold: isBold }: LaidLine): string {
  return `${Math.round(x0)},${Math.round(top)} · ${size} pt${isBold ? ' bold' : ''}`;
}

function showTable({ caption, rows, header_rows: header, place, notes }: TableBlock): string[] {
  const line = place.line === null ? '' : ` · line ${place.line}`;
  const size = `${rows.length} x ${rows[0]?.length ?? 0}, ${header} of them header${line}`;
  return [
    ...entry('table', `${caption ?? 'without caption'}  [${size}]`),
    ...rows.flatMap((row) => entry('', `| ${row.map((cell) => cell.join(' / ')).join(' | ')} |`)),
    ...(notes ?? []).flatMap((note) => entry('', `Note: ${note}`)),
  ];
}

/** A label and a text beside it, broken between words where it is long. */
function entry(label: string, text: string): string[] {
  const lines: string[] = [];
  let rest = text;
  while (INDENT + rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH - INDENT);
    const at = space > 0 ? space : WIDTH - INDENT;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest].map(
    (line, index) => `${(index === 0 ? `  ${label}` : '').padEnd(INDENT)}${line}`,
  );
}
