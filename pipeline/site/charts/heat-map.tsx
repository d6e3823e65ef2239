import type { Cell, HeatMap, Tally } from '../../catalogue/count-cells.ts';
import { cellQuery } from '../view/cell-query.ts';
import type { Place } from '../view/cell-query.ts';
import { formatNumber } from '../view/format-number.ts';
import { standardsHref } from '../view/links.ts';
import { describeTally } from './describe-tally.ts';
import { HeatLegend } from './heat-legend.tsx';
import { heatScale } from './heat-scale.ts';
import type { HeatScale } from './heat-scale.ts';

interface HeatMapProps {
  map: HeatMap;
  /** The place of the third axis that all cells are narrowed to. */
  only?: Place | undefined;
}

/** A cell with where it stands. */
interface CellProps {
  cell: Cell;
  places: Place[];
  scale: HeatScale;
}

/** Two axes crossed, as a table whose cells are shaded and lead to their standards. */
export function HeatMapFigure({ map, only }: HeatMapProps) {
  const scale = heatScale(Math.max(...map.cells.flat().map(({ published }) => published), 1));
  const { rows, columns } = map;
  return (
    <figure class="heat-figure">
      <HeatLegend scale={scale} of="Published standards" />
      <div class="table-scroll" role="region" aria-label="Map" tabIndex={0}>
        <table class="heat">
          <caption class="visually-hidden">
            {rows.label} against {columns.label}: published standards of each cell
          </caption>
          <HeatHead map={map} />
          <tbody>
            {rows.values.map((value, index) => (
              <HeatRow
                key={value.code}
                map={map}
                row={index}
                scale={scale}
                also={only === undefined ? [] : [only]}
              />
            ))}
          </tbody>
          <tfoot>
            <TotalsRow map={map} />
          </tfoot>
        </table>
      </div>
    </figure>
  );
}

function HeatHead({ map: { rows, columns } }: { map: HeatMap }) {
  return (
    <thead>
      <tr>
        <th scope="col" class="heat-corner">
          <span class="heat-corner-row">{rows.label}</span>
          <span class="heat-corner-column">{columns.label}</span>
        </th>
        {columns.values.map(({ code, label, definition }) => (
          <th key={code} scope="col" title={definition ?? undefined}>
            {label}
          </th>
        ))}
        <th scope="col" class="heat-total">
          All
        </th>
      </tr>
    </thead>
  );
}

interface HeatRowProps {
  map: HeatMap;
  row: number;
  scale: HeatScale;
  also: Place[];
}

function HeatRow({
  map: { rows, columns, cells, row_totals: totals },
  row,
  scale,
  also,
}: HeatRowProps) {
  const value = rows.values[row];
  if (value === undefined) return null;
  return (
    <tr>
      <th scope="row" title={value.definition ?? undefined}>
        {value.label}
      </th>
      {columns.values.map((column, index) => {
        const cell = cells[row]?.[index];
        const places = [{ axis: rows, value }, { axis: columns, value: column }, ...also];
        return cell === undefined ? null : (
          <HeatCell key={column.code} cell={cell} places={places} scale={scale} />
        );
      })}
      <TotalCell tally={totals[row]} />
    </tr>
  );
}

function HeatCell({ cell, places, scale }: CellProps) {
  const level = scale.levelOf(cell.published);
  const query = cellQuery(places);
  const label = describeCell(cell, places);
  const isEmpty = cell.published + cell.projects + cell.unknown === 0;
  const classes = `heat-cell heat-${level}${cell.is_possible_gap ? ' heat-gap' : ''}`;
  const content = <CellNumbers cell={cell} />;
  return (
    <td class={classes}>
      {query === null || isEmpty ? (
        <div title={label}>{content}</div>
      ) : (
        <a href={standardsHref(query)} title={label}>
          <span class="visually-hidden">{label}</span>
          <span class="heat-numbers" aria-hidden="true">
            {content}
          </span>
        </a>
      )}
    </td>
  );
}

function CellNumbers({ cell }: { cell: Cell }) {
  return (
    <>
      <span class="heat-count">
        {cell.is_possible_gap ? 'possible gap' : formatNumber(cell.published)}
      </span>
      <span class="heat-notes">
        {cell.projects > 0 && <span class="heat-projects">{cell.projects}</span>}
        {cell.unclassified > 0 && <span class="heat-open">{cell.unclassified} %</span>}
      </span>
    </>
  );
}

/** `Station, Information: 12 published, 3 projects; 8 % of the standards beside it are not classified on the other axis`. */
function describeCell(cell: Cell, places: readonly Place[]): string {
  const where = places.map(({ value }) => value.label).join(', ');
  const gap = cell.is_possible_gap ? '; a possible gap' : '';
  const open = `; ${cell.unclassified} % of the standards beside it are not classified on the other axis`;
  return `${where}: ${describeTally(cell)}${gap}${cell.unclassified > 0 ? open : ''}`;
}

function TotalsRow({ map: { column_totals: totals, total } }: { map: HeatMap }) {
  return (
    <tr>
      <th scope="row" class="heat-total">
        All
      </th>
      {totals.map((tally, index) => (
        <TotalCell key={index} tally={tally} />
      ))}
      <TotalCell tally={total} />
    </tr>
  );
}

function TotalCell({ tally }: { tally: Tally | undefined }) {
  if (tally === undefined) return null;
  return (
    <td class="heat-total" title={describeTally(tally)}>
      <span class="heat-count">{formatNumber(tally.published)}</span>
      <span class="heat-notes">
        {tally.projects > 0 && <span class="heat-projects">{tally.projects}</span>}
      </span>
    </td>
  );
}
