import type { HeatMap } from '../../catalogue/count-cells.ts';
import { TableBehind } from './table-behind.tsx';

/** The numbers behind a heat map, a line for each cell. */
export function HeatTable({ map: { rows, columns, cells } }: { map: HeatMap }) {
  const lines = rows.values.flatMap((row, at) =>
    columns.values.flatMap((column, index) => {
      const cell = cells[at]?.[index];
      if (cell === undefined) return [];
      const { published, projects, unknown, unclassified, is_possible_gap: isGap } = cell;
      const numbers = [published, projects, unknown, `${unclassified} %`];
      return [[row.label, column.label, ...numbers, isGap ? 'yes' : '']];
    }),
  );
  const caption = `${rows.label} against ${columns.label}`;
  return (
    <TableBehind
      caption={caption}
      rows={lines}
      columns={[
        { label: rows.label },
        { label: columns.label },
        { label: 'Published', is_number: true },
        { label: 'Projects', is_number: true },
        { label: 'State unknown', is_number: true },
        { label: 'Unclassified beside it', is_number: true },
        { label: 'Possible gap' },
      ]}
    />
  );
}
