import type { Axis } from '../../catalogue/list-axes.ts';

interface AxisSelectProps {
  label: string;
  axes: readonly Axis[];
  value: Axis | null;
  /** What choosing no axis is called; one must be chosen where it is not said. */
  none?: string;
  onChange: (axis: Axis | null) => void;
}

/** A choice of an axis, in groups by scheme. */
export function AxisSelect({ label, axes, value, none, onChange }: AxisSelectProps) {
  const groups = [...new Set(axes.map(({ group }) => group))];
  return (
    <label>
      {label}
      <select
        value={value?.id ?? ''}
        onChange={(event) =>
          onChange(axes.find(({ id }) => id === event.currentTarget.value) ?? null)
        }
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {axes
              .filter((axis) => axis.group === group)
              .map(({ id, label: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
