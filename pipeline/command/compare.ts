import { compare } from '../catalogue/compare.ts';
import type { Comparison } from '../catalogue/compare.ts';
import { askAboutStandards } from './ask-catalogue.ts';
import { wrapText } from './wrap-text.ts';

const HELP = `Usage: sm2 compare REFERENCE REFERENCE [REFERENCE ...] [--from DIR] [--json]

Puts standards of a built catalogue (default: output) side by side, over their facts and all characteristics. Lines that
differ begin with ≠, and values that not all of them have stand in [brackets].

  sm2 compare "IEC 62264-1:2013" "ISO 23247-1:2021"
`;

/** Width of the column of a standard, and of the names before them. */
const COLUMN = 38;
const NAMES = 26;

/** `sm2 compare`: standards side by side. */
export const compareCommand = askAboutStandards({
  help: HELP,
  names: { least: 2, most: 6 },
  answer: (standards, catalogue) => compare(standards, catalogue),
  toText,
});

function toText({ standards, lines, relations }: Comparison): string {
  const rows = lines.map(({ group, label, values, is_same: isSame, shared }) => {
    const cells = values.map((one) =>
      one.map((value) => (isSame || shared.includes(value) ? value : `[${value}]`)).join(', '),
    );
    return toRow(isSame ? '=' : '≠', group === 'facts' ? label : `${group}: ${label}`, cells);
  });
  const related = relations.map((relation) => `  ${relation}\n`);
  const differing = lines.filter(({ is_same: isSame }) => !isSame).length;
  return [
    toRow(' ', '', standards),
    ...rows,
    ...related,
    `${differing} of ${lines.length} lines differ.\n`,
  ].join('');
}

/** A row of the table; its cells are broken into lines of the width of their column. */
function toRow(mark: string, name: string, cells: readonly string[]): string {
  const columns = [wrapText(name, NAMES), ...cells.map((cell) => wrapText(cell, COLUMN))];
  const height = Math.max(...columns.map((lines) => lines.length), 1);
  return Array.from({ length: height }, (_, index) => {
    const parts = columns.map((lines, column) =>
      (lines[index] ?? '').padEnd(column === 0 ? NAMES : COLUMN),
    );
    return `${index === 0 ? mark : ' '} ${parts.join('  ')}`.trimEnd();
  })
    .map((line) => `${line}\n`)
    .join('');
}
