import type { CandidateRow, ClassificationRow, MappingRow, Scheme } from '../../schemas/types.ts';
import { valueKey } from './assign-values.ts';
import { compileCrossWalk, mapValues } from './map-values.ts';
import { THRESHOLD } from './threshold.ts';

/** What the classification scorer reads of one candidate. */
export interface EvaluationLine {
  ref: string;
  relevant: boolean;
  axes: Record<string, string[]>;
}

/** The tables and schemes that the lines are made from. */
export interface EvaluationTables {
  candidates: readonly CandidateRow[];
  classifications: readonly ClassificationRow[];
  mappings: readonly MappingRow[];
  schemes: readonly Scheme[];
}

/** One line for each candidate: its relevance, whatever its state, and its values on the axes that the schemes name for export. */
export function* evaluationLines({
  candidates,
  classifications,
  mappings,
  schemes,
}: EvaluationTables): Generator<EvaluationLine> {
  const names = axisNames(schemes);
  const crossWalk = compileCrossWalk(mappings);
  const rows = new Map<string, ClassificationRow[]>(
    candidates.map(({ standard_id: id }) => [id, []]),
  );
  for (const row of classifications) rows.get(row.standard_id)?.push(row);
  for (const { standard_id: id, reference: ref, relevance } of candidates) {
    const values = mapValues(rows.get(id) ?? [], crossWalk);
    yield { ref, relevant: (relevance ?? 0) >= THRESHOLD, axes: axesOf(values, names) };
  }
}

function axesOf(
  values: readonly ClassificationRow[],
  names: ReturnType<typeof axisNames>,
): EvaluationLine['axes'] {
  const axes = new Map<string, string[]>();
  for (const value of values) {
    const name = names.get(valueKey(value));
    if (name !== undefined) axes.set(name.axis, [...(axes.get(name.axis) ?? []), name.value]);
  }
  return Object.fromEntries(axes);
}

/** The axis and name under which a value is exported, by its key. */
function axisNames(schemes: readonly Scheme[]): Map<string, { axis: string; value: string }> {
  const names = new Map<string, { axis: string; value: string }>();
  for (const { id: scheme_id, blocks } of schemes)
    for (const { id, exported_as: axis, values } of blocks
      .flatMap(({ sub_blocks: subs }) => subs)
      .flatMap(({ characteristics }) => characteristics)) {
      if (axis === undefined) continue;
      for (const { code: value_code, exported_as: name, label } of values)
        names.set(valueKey({ scheme_id, characteristic_id: id, value_code }), {
          axis,
          value: name ?? label,
        });
    }
  return names;
}
