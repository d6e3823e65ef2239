import { baseWork } from './base-work.ts';
import type { CandidateRow } from '../../schemas/types.ts';
import { FLOOR, valueKey } from './assign-values.ts';
import type { AssignedValue } from './assign-values.ts';

/** Values by the id of their standard. */
export type ValuesById = ReadonlyMap<string, AssignedValue[]>;

/** How much of a confidence passes from a base document to its supplement, and between editions of a work. */
const FROM_WORK = 90;
/** How much passes within a series, where most of its parts have the value. */
const FROM_SERIES = 75;
/** The share of the parts of a series that must have a value of their own for the others to inherit it. */
const MOST = 0.6;

/**
 * Adds what a standard inherits in characteristics of which its own record says nothing: from the other editions of its work
 * and from the base of a supplement; else what most parts of its series have.
 */
export function inheritValues(
  candidates: readonly CandidateRow[],
  own: ValuesById,
): Map<string, AssignedValue[]> {
  const works = new Set(candidates.map(({ work_id: id }) => id));
  const workOf = ({ work_id: id, supplement }: CandidateRow) =>
    supplement === null ? id : baseWork(id, works);
  const fromWorks = commonValues(candidates, own, {
    key: workOf,
    share: FROM_WORK,
    basis: 'relation',
  });
  const fromSeries = commonValues(candidates, own, {
    key: seriesOf,
    share: FROM_SERIES,
    basis: 'inherited',
  });
  return new Map(
    candidates.map((row) => {
      const values = own.get(row.standard_id) ?? [];
      const known = [...values, ...missing(fromWorks.get(workOf(row)) ?? [], values)];
      return [row.standard_id, [...known, ...missing(fromSeries.get(seriesOf(row)) ?? [], known)]];
    }),
  );
}

/** A way in which standards belong together, and how much of a confidence passes among them. */
interface Kinship {
  key: (row: CandidateRow) => string;
  share: number;
  basis: 'relation' | 'inherited';
}

function seriesOf({ publishers, number }: CandidateRow): string {
  return `${publishers.join('/')} ${number}`;
}

/** By the key of each group, the values that most of its members have by themselves, as inherited ones. */
function commonValues(
  candidates: readonly CandidateRow[],
  own: ValuesById,
  { key, share, basis }: Kinship,
): Map<string, AssignedValue[]> {
  const groups = new Map<string, CandidateRow[]>();
  for (const row of candidates) {
    if ((own.get(row.standard_id) ?? []).length === 0) continue;
    const known = groups.get(key(row));
    if (known === undefined) groups.set(key(row), [row]);
    else known.push(row);
  }
  return new Map(
    [...groups].map(([name, members]) => [
      name,
      heldByMost(members, own)
        .map(({ value, from }) => passOn(value, from, share, basis))
        .filter(({ confidence }) => confidence >= FLOOR),
    ]),
  );
}

/** A value, and the member that has it most surely. */
interface HeldValue {
  value: AssignedValue;
  from: CandidateRow;
}

function heldByMost(members: readonly CandidateRow[], own: ValuesById): HeldValue[] {
  const held = new Map<string, HeldValue & { count: number }>();
  for (const from of members)
    for (const value of own.get(from.standard_id) ?? []) {
      const known = held.get(valueKey(value));
      const isBetter = known === undefined || value.confidence > known.value.confidence;
      const best = isBetter ? { value, from } : { value: known.value, from: known.from };
      held.set(valueKey(value), { ...best, count: (known?.count ?? 0) + 1 });
    }
  return [...held.values()].filter(({ count }) => count >= MOST * members.length);
}

function passOn(
  value: AssignedValue,
  from: CandidateRow,
  share: number,
  basis: 'relation' | 'inherited',
): AssignedValue {
  const { scheme_id, characteristic_id, value_code } = value;
  const confidence = Math.round((value.confidence * share) / 100);
  const reason = {
    scheme_id,
    characteristic_id,
    value_code,
    points: confidence,
    basis,
    rule_id: from.standard_id,
    field: 'work_id',
    text: from.reference,
  };
  return { scheme_id, characteristic_id, value_code, confidence, reasons: [reason] };
}

/** Those of characteristics that have no value yet. */
function missing(
  offered: readonly AssignedValue[],
  known: readonly AssignedValue[],
): AssignedValue[] {
  const place = ({ scheme_id: scheme, characteristic_id: id }: AssignedValue) => `${scheme}/${id}`;
  const filled = new Set(known.map(place));
  return offered.filter((value) => !filled.has(place(value)));
}
