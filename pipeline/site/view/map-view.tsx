import type { HeatMap } from '../../catalogue/count-cells.ts';
import type { Axis } from '../../catalogue/list-axes.ts';
import { HeatMapFigure } from '../charts/heat-map.tsx';
import { HeatTable } from '../charts/heat-table.tsx';
import type { Place } from './cell-query.ts';

interface MapViewProps {
  map: HeatMap;
  only: Place | undefined;
  least_coverage: number;
}

/** A map with what is to be known when reading it: how much is classified, and where nothing is found. */
export function MapResult({ map, only, least_coverage: least }: MapViewProps) {
  return (
    <>
      <HeatMapFigure map={map} only={only} />
      <HeatNotes map={map} least={least} />
      <PossibleGaps map={map} least={least} />
      <HeatTable map={map} />
    </>
  );
}

function HeatNotes({ map, least }: { map: HeatMap; least: number }) {
  const { rows, columns, row_coverage: onRows, column_coverage: onColumns } = map;
  return (
    <div class="notes">
      <p>
        <strong>How to read a cell.</strong> The number counts published standards;{' '}
        <span class="heat-projects">3</span> counts projects; <span class="heat-open">8 %</span> is
        the share of the standards in that row and that column that have no value on the other axis,
        and so may belong here. A standard with several values stands in several cells and once in a
        total. Withdrawn standards are left out.
      </p>
      <p>
        <strong>Coverage.</strong> {onRows} % of these standards are classified by{' '}
        {rows.label.toLowerCase()}, {onColumns} % by {columns.label.toLowerCase()}. An empty cell is
        called a possible gap only where both reach {least} %; otherwise it means that nothing is
        known.
      </p>
      {[rows, columns].map((axis) => (
        <BasisNote key={axis.id} axis={axis} />
      ))}
    </div>
  );
}

function BasisNote({ axis: { basis, label, group } }: { axis: Axis }) {
  if (basis === 'given') return null;
  const how =
    basis === 'crosswalk'
      ? 'follows from other values by the cross-walk, and is less sure than they are'
      : 'is read off values of other models that mean nearly the same: for orientation only';
  return (
    <p>
      <strong>{label}</strong> ({group}) {how}.
    </p>
  );
}

function PossibleGaps({ map, least }: { map: HeatMap; least: number }) {
  const { rows, columns, cells, row_coverage: onRows, column_coverage: onColumns } = map;
  const gaps = rows.values.flatMap((row, at) =>
    columns.values.flatMap((column, index) =>
      cells[at]?.[index]?.is_possible_gap === true ? [`${row.label} × ${column.label}`] : [],
    ),
  );
  const isCovered = onRows >= least && onColumns >= least;
  return (
    <section class="gaps" aria-label="Possible gaps">
      <h2>Possible gaps</h2>
      {gaps.length > 0 ? (
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      ) : (
        <p>
          {isCovered
            ? 'None: every cell holds a standard or a project, or too many of the standards beside it are unclassified.'
            : `None can be claimed: too few standards are classified on ${onRows < least ? rows.label.toLowerCase() : columns.label.toLowerCase()}.`}
        </p>
      )}
    </section>
  );
}
