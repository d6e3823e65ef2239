import { countCells } from '../../catalogue/count-cells.ts';
import type { MapEntry } from '../../catalogue/count-cells.ts';
import type { Axis } from '../../catalogue/list-axes.ts';
import { listPivots } from '../../catalogue/list-pivots.ts';
import type { MapData } from '../data/pack-map.ts';
import { AxisSelect } from './axis-select.tsx';
import { CorrespondenceTable } from './correspondence-table.tsx';
import { formatNumber } from './format-number.ts';
import { thirdPlace } from './map-address.ts';
import type { MapView } from './map-address.ts';
import { MapResult } from './map-view.tsx';

interface MapExplorerProps {
  data: MapData;
  entries: readonly MapEntry[];
  view: MapView;
  onChange: (view: MapView) => void;
}

/** The map with everything by which it is turned: axes, other models, a third axis, the coverage asked for. */
export function MapExplorer(props: MapExplorerProps) {
  const { entries, view, data } = props;
  const only = thirdPlace(view);
  const { rows, columns, least_coverage } = view;
  const map = countCells(entries, rows, columns, { only: only?.value, least_coverage });
  return (
    <>
      <MapControls {...props} />
      <p class="map-summary" role="status">
        {rows.label} against {columns.label}
        {only === undefined
          ? ''
          : `, only ${only.axis.label.toLowerCase()}: ${only.value.label}`}:{' '}
        {formatNumber(map.total.published)} published standards, {formatNumber(map.total.projects)}{' '}
        projects.
      </p>
      <MapResult map={map} only={only} least_coverage={least_coverage} />
      {[rows, columns].map((axis) => (
        <CorrespondenceTable key={axis.id} axis={axis} data={data} />
      ))}
    </>
  );
}

function MapControls({ data, view, onChange }: MapExplorerProps) {
  const { rows, columns, third } = view;
  const turn = (change: Partial<MapView>) => onChange({ ...view, ...change });
  return (
    <form class="map-controls no-print" onSubmit={(event) => event.preventDefault()}>
      <AxisChoice label="Rows" axis={rows} data={data} onChange={(axis) => turn({ rows: axis })} />
      <AxisChoice
        label="Columns"
        axis={columns}
        data={data}
        onChange={(axis) => turn({ columns: axis })}
      />
      <div class="map-axis">
        <AxisSelect
          label="Narrow by a third axis"
          axes={data.axes}
          value={third}
          none="nothing"
          onChange={(axis) => turn({ third: axis, only: axis?.values[0] ?? null })}
        />
        <CoverageSelect view={view} onChange={onChange} />
      </div>
      <ThirdSwitch view={view} onChange={onChange} />
      <button type="button" onClick={() => turn({ rows: columns, columns: rows })}>
        Swap rows and columns
      </button>
    </form>
  );
}

interface AxisChoiceProps {
  label: string;
  axis: Axis;
  data: MapData;
  onChange: (axis: Axis) => void;
}

/** An axis, and the same matter in other models. */
function AxisChoice({ label, axis, data, onChange }: AxisChoiceProps) {
  const { axes, mappings, schemes } = data;
  const others = listPivots(axis, axes, mappings, schemes);
  const choose = (chosen: Axis | null) => chosen !== null && onChange(chosen);
  return (
    <div class="map-axis">
      <AxisSelect label={label} axes={axes} value={axis} onChange={choose} />
      {others.length > 0 && (
        <AxisSelect
          label={`${label}: the same in another model`}
          axes={others}
          value={null}
          none="turn to …"
          onChange={choose}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  view: MapView;
  onChange: (view: MapView) => void;
}

/** Each value of the third axis as a switch. */
function ThirdSwitch({ view, onChange }: ChoiceProps) {
  const { third, only } = view;
  if (third === null) return null;
  return (
    <fieldset class="map-third">
      <legend>{third.label}</legend>
      {[null, ...third.values].map((value) => (
        <label key={value?.code ?? ''}>
          <input
            type="radio"
            name="only"
            checked={(only?.code ?? null) === (value?.code ?? null)}
            onChange={() => onChange({ ...view, only: value })}
          />
          {value?.label ?? 'All'}
        </label>
      ))}
    </fieldset>
  );
}

const COVERAGES = [60, 70, 80, 90];

function CoverageSelect({ view, onChange }: ChoiceProps) {
  const offered = [...new Set([...COVERAGES, view.least_coverage])].sort((a, b) => a - b);
  return (
    <label>
      Possible gap from a coverage of
      <select
        value={String(view.least_coverage)}
        onChange={(event) =>
          onChange({ ...view, least_coverage: Number(event.currentTarget.value) })
        }
      >
        {offered.map((percent) => (
          <option key={percent} value={String(percent)}>
            {percent} %
          </option>
        ))}
      </select>
    </label>
  );
}
