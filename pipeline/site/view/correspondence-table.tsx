import type { MappingRow } from '../../../schemas/types.ts';
import type { Axis } from '../../catalogue/list-axes.ts';
import { listCorrespondences, listPivots } from '../../catalogue/list-pivots.ts';
import type { MapData } from '../data/pack-map.ts';
import { DataTable } from './data-table.tsx';

const MEANINGS: Readonly<Record<MappingRow['mapping'], string>> = {
  exactMatch: 'the same',
  closeMatch: 'nearly the same',
  broadMatch: 'part of it',
  narrowMatch: 'holds it',
  relatedMatch: 'related',
};

/** How the values of an axis read in the other models that the cross-walk joins with it. */
export function CorrespondenceTable({ axis, data }: { axis: Axis; data: MapData }) {
  const { axes, mappings, schemes } = data;
  const others = listPivots(axis, axes, mappings, schemes);
  if (others.length === 0) return null;
  const rows = others.flatMap((other) =>
    listCorrespondences(axis, other, mappings, schemes).map((one) => [
      labelOf(axis, one.from),
      MEANINGS[one.mapping],
      labelOf(other, one.to),
      `${other.group}: ${other.label}`,
      one.note,
    ]),
  );
  const caption = `${axis.label} in other models`;
  return (
    <details class="behind">
      <summary>{caption}</summary>
      <DataTable
        caption={caption}
        rows={rows}
        columns={[
          { label: axis.label },
          { label: 'is' },
          { label: 'Value there' },
          { label: 'Model' },
          { label: 'Note' },
        ]}
      />
    </details>
  );
}

function labelOf({ values }: Axis, code: string): string {
  return values.find((value) => value.code === code)?.label ?? code;
}
