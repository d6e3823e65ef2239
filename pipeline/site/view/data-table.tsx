import type { ComponentChildren } from 'preact';

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  label: string;
  is_number?: boolean;
}

interface DataTableProps {
  columns: readonly Column[];
  rows: readonly (readonly ComponentChildren[])[];
  /** For those who do not see what stands around it. */
  caption: string;
}

/** A plain table; the first cell of a row is its heading. */
export function DataTable({ columns, rows, caption }: DataTableProps) {
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="compact">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, is_number: isNumber = false }) => (
              <th key={label} scope="col" class={isNumber ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <DataRow key={index} cells={cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DataRow({
  cells: [first, ...others],
  columns,
}: {
  cells: readonly ComponentChildren[];
  columns: readonly Column[];
}) {
  return (
    <tr>
      <th scope="row">{first}</th>
      {others.map((cell, index) => (
        <td key={index} class={columns[index + 1]?.is_number === true ? 'number' : undefined}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
