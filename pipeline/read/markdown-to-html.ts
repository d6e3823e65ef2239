import type { EntryWords } from '../wording/compile-entry-words.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { intendedLines, lineWidth } from './intended-lines.ts';
import { isPipeHeader, splitCells } from './read-pipe-table.ts';

const FENCE = /^\s{0,3}(?:```|~~~)/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?(?:\s*\{[#.][^{}]*\})?\s*$/;
const UNDERLINE = /^\s{0,3}(=+|-{2,})\s*$/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const ITEM = /^\s*[-*+]\s+(\S.*)$/;
/** The details of a definition list, as PHP Markdown Extra and Pandoc write them. */
const DETAILS = /^\s{0,3}[:~]\s+(\S.*)$/;
const QUOTATION = /^\s{0,3}>\s?/;
/** A line with an entry number alone: the lines of its paragraph are meant as they stand. */
const ENTRY_NUMBER = /^\s*(?:(?:[A-Z]|\d+)(?:\.\d+)+|\d{2,3}-\d{2}-\d{2,3})\.?\s*$/;

/** A line that is nothing but an emphasised term, its status in brackets behind it. */
const NAME = /^\s*(\*\*?|__?)[^*_\s][^*_]{0,80}\1(?:\s*[([][^()[\]]{1,40}[)\]])?\s*$/;
/** Signs of emphasis at the start of a line. */
const EMPHASIS = /^\s*[*_]{1,2}/;

type Lines = readonly string[];
/** The lines of one block as HTML, one for each; empty where the block is of another kind. */
type Writer = (rest: Lines) => string[];

/**
 * A Markdown text as HTML, line for line, so that both formats are read alike and lines keep their numbers (CommonMark
 * 0.31, tables of GitHub Flavored Markdown, definition lists). `## Scope` is `<h2>Scope</h2>`. Numbered lists keep
 * their numbers as text, since documents number their clauses so.
 */
export function markdownToHtml(
  markdown: string,
  { startsLabel, startsStatus }: EntryWords,
): string {
  const lines = markdown.split(/\r\n|\n|\r/).map((line) => line.replace(QUOTATION, ''));
  const width = lineWidth(lines);
  const startsLine = (line: string) => {
    const plain = line.replace(EMPHASIS, '');
    return startsLabel(plain) || startsStatus(plain);
  };
  const writers: readonly Writer[] = [
    writeFence,
    writeBlank,
    writeHeading,
    writeRule,
    writeTable,
    writeItem,
    writeDetails,
    (rest) => writeParagraph(rest, (group) => intendedBreaks(group, width, startsLine)),
  ];
  const html: string[] = [];
  while (html.length < lines.length) {
    const rest = lines.slice(html.length, html.length + LONGEST_BLOCK);
    for (const write of writers) {
      const written = write(rest);
      html.push(...written);
      if (written.length > 0) break;
    }
  }
  return html.join('\n');
}

/** A block of more lines is read as several. */
const LONGEST_BLOCK = 500;

function writeFence(rest: Lines): string[] {
  if (!FENCE.test(rest[0] ?? '')) return [];
  const end = rest.findIndex((line, index) => index > 0 && FENCE.test(line));
  const code = rest.slice(1, end === -1 ? rest.length : end);
  const body = code.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return ['<pre>', ...body, ...(end === -1 ? [] : ['</pre>'])];
}

function writeBlank([line = '']: Lines): string[] {
  return line.trim() === '' ? [''] : [];
}

function writeHeading([line = '', next = '']: Lines): string[] {
  const [, marks, title = ''] = HEADING.exec(line) ?? [];
  if (marks !== undefined) return [element(`h${marks.length}`, title)];
  const [, underline] = UNDERLINE.exec(next) ?? [];
  if (underline === undefined || !isText(line) || line.includes('|')) return [];
  return [element(underline.startsWith('=') ? 'h1' : 'h2', line), ''];
}

function writeRule([line = '']: Lines): string[] {
  return RULE.test(line) ? ['<hr>'] : [];
}

function writeTable(rest: Lines): string[] {
  const [header = '', delimiter] = rest;
  if (!isPipeHeader(header, delimiter)) return [];
  const end = rest.findIndex((line) => !line.includes('|'));
  const names = splitCells(header);
  const rows = rest.slice(2, end === -1 ? rest.length : end).map((line) => {
    const cells = splitCells(line);
    return `<tr>${names.map((_name, index) => element('td', cells[index] ?? '')).join('')}</tr>`;
  });
  const head = `<table><tr>${names.map((name) => element('th', name)).join('')}</tr>`;
  return [head, '', ...rows.slice(0, -1), `${rows.at(-1) ?? ''}</table>`].slice(0, rows.length + 2);
}

function writeItem(rest: Lines): string[] {
  const [, item] = ITEM.exec(rest[0] ?? '') ?? [];
  if (item === undefined) return [];
  const more = rest.slice(1, blockEnd(rest));
  return enclose('<ul><li>', [item, ...more].map(inlineMarkdown), '</li></ul>');
}

function writeDetails(rest: Lines): string[] {
  const [, text] = DETAILS.exec(rest[0] ?? '') ?? [];
  if (text === undefined) return [];
  const more = rest.slice(1, blockEnd(rest));
  return enclose('<dl><dd>', [text, ...more].map(inlineMarkdown), '</dd></dl>');
}

/** A paragraph, or the terms of a definition list where details follow. */
function writeParagraph(rest: Lines, breaks: (lines: Lines) => boolean[]): string[] {
  const lines = rest.slice(0, blockEnd(rest));
  const next = rest.slice(lines.length).find((line) => line.trim() !== '') ?? '';
  if (DETAILS.test(next) && lines.length <= 3) {
    return lines.map((line) => `<dl>${element('dt', line)}</dl>`);
  }
  const isBroken = breaks(lines);
  const html = lines.map((line, index) => {
    const isHard = /(?: {2}|\\)$/.test(line);
    const text = inlineMarkdown(line.replace(/\\$/, ''));
    return isHard || isBroken[index] === true ? `${text}<br>` : text;
  });
  return enclose('<p>', html, '</p>');
}

/** After which lines of a paragraph a break is meant. */
function intendedBreaks(
  lines: Lines,
  width: number,
  startsLine: (line: string) => boolean,
): boolean[] {
  const isEntry = ENTRY_NUMBER.test(lines[0] ?? '');
  const breaks = lines.flatMap((line, index) => (NAME.test(line) ? [index, index + 1] : []));
  const groups = intendedLines({ lines, breaks }, isEntry ? width : 0, startsLine);
  return groups.flatMap((group) => group.map((_line, index) => index === group.length - 1));
}

/** Index of the first line after the first one that belongs to another block. */
function blockEnd(rest: Lines): number {
  const end = rest.findIndex((line, index) => index > 0 && !isText(line));
  return end === -1 ? rest.length : end;
}

/** Whether a line may go on a paragraph. */
function isText(line: string): boolean {
  if (line.trim() === '') return false;
  return ![FENCE, HEADING, UNDERLINE, RULE, ITEM, DETAILS].some((other) => other.test(line));
}

function enclose(start: string, lines: string[], end: string): string[] {
  return lines.map(
    (line, index) => `${index === 0 ? start : ''}${line}${index === lines.length - 1 ? end : ''}`,
  );
}

function element(name: string, markdown: string): string {
  return `<${name}>${inlineMarkdown(markdown)}</${name}>`;
}
