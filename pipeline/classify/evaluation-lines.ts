import type { CandidateRow, ClassificationRow, Scheme } from '../../schemas/types.ts';
import { valueKey } from './assign-values.ts';
import { THRESHOLD } from './threshold.ts';

/** What the classification scorer reads of one candidate. */
export interface EvaluationLine {
  ref: string;
  relevant: boolean;
  axes: Record<string, string[]>;
}

/** One line for each candidate: its relevance, whatever its state, and its values on the axes that the schemes name for export. */
export function* evaluationLines(
  candidates: Iterable<CandidateRow>,
  classifications: Iterable<ClassificationRow>,
  schemes: readonly Scheme[],
): Generator<EvaluationLine> {
  const names = axisNames(schemes);
  const axes = new Map<string, EvaluationLine['axes']>();
  for (const value of classifications) {
    const name = names.get(valueKey(value));
    if (name === undefined) continue;
    const known = axes.get(value.standard_id) ?? {};
    axes.set(value.standard_id, {
      ...known,
      [name.axis]: [...(known[name.axis] ?? []), name.value],
    });
  }
  for (const { standard_id: id, reference: ref, relevance } of candidates)
    yield { ref, relevant: (relevance ?? 0) >= THRESHOLD, axes: axes.get(id) ?? {} };
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
