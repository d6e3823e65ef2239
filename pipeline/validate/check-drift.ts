import type { DriftBound, ShapeExpectation, SourceRow } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SourceProfile } from '../normalise/merge/profile-records.ts';
import { measureShape } from './measure-shape.ts';

/** What is edited: the shapes that were accepted, and how far a source may move from them. */
export interface Expected {
  expectations: readonly ShapeExpectation[];
  bounds: readonly DriftBound[];
}

/** A measure that moved past its bound. */
interface Change {
  words: string;
  isTooFar: boolean;
}

/**
 * Notices a source whose shape changed since `sm2 expect` accepted it: fewer records, a field that empties, a state that
 * vanishes, a flood of repairs. A change for the worse past the bound that stops is an error, any other past its bound a
 * warning; so is each change of a source that is a file of one's own, which no publisher changes. In: shapes, the sources
 * of the build, `input/harvest/expectations.csv` and `drift-bounds.csv`. Out: one diagnostic for each changed source.
 */
export function checkDrift(
  profiles: readonly SourceProfile[],
  sources: readonly SourceRow[],
  { expectations, bounds }: Expected,
): Diagnostic[] {
  const fetched = new Set(sources.filter(({ url }) => url !== null).map(({ source_id: id }) => id));
  return profiles.flatMap((profile) => {
    const { source_id: source } = profile;
    const expected = expectations.filter((row) => row.source_id === source);
    const changes = bounds.flatMap((bound) => changesOf(profile, expected, bound));
    if (expected.length === 0 || changes.length === 0) return [];
    const isError = fetched.has(source) && changes.some(({ isTooFar }) => isTooFar);
    const message = `Its shape is not that of the copy accepted before: ${changes.map(({ words }) => words).join('; ')}. Look at the source. Where it is right, remove its rows from input/harvest/expectations.csv, build, and accept the new shape with sm2 expect ${source}.`;
    return [diagnostic(isError ? 'harvest/shape' : 'harvest/drift', { source }, message)];
  });
}

function changesOf(
  profile: SourceProfile,
  expected: readonly ShapeExpectation[],
  bound: DriftBound,
): Change[] {
  const values = new Map(
    expected.filter(({ measure }) => measure === bound.measure).map((row) => [row.name, row.value]),
  );
  const now = measureShape(profile, bound.measure);
  const names = [...new Set([...values.keys(), ...now.keys()])].sort();
  return names.flatMap(
    (name) => changeOf(name, now.get(name) ?? 0, values.get(name) ?? 0, bound) ?? [],
  );
}

function changeOf(name: string, now: number, before: number, bound: DriftBound): Change | null {
  const isCount = bound.measure === 'records';
  const change = isCount ? ((now - before) * 1000) / Math.max(before, 1) : now - before;
  if (Math.abs(change) <= bound.warn_per_mille) return null;
  const isWorse = bound.worse === 'fall' ? change < 0 : change > 0;
  const words = isCount
    ? `${now} records, expected ${before}`
    : `${bound.measure} ${name} in ${now} of 1000 records, expected ${before}`;
  return { words, isTooFar: isWorse && Math.abs(change) > bound.stop_per_mille };
}
