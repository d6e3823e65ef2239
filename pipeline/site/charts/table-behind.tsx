import type { ComponentChildren } from 'preact';
import { DataTable } from '../view/data-table.tsx';
import type { Column } from '../view/data-table.tsx';

interface TableBehindProps {
  columns: readonly Column[];
  rows: readonly (readonly ComponentChildren[])[];
  caption: string;
}

/** The numbers of a chart, opened by those who want to read them. */
export function TableBehind({ columns, rows, caption }: TableBehindProps) {
  return (
    <details class="behind">
      <summary>The numbers as a table</summary>
      <DataTable columns={columns} rows={rows} caption={caption} />
    </details>
  );
}
