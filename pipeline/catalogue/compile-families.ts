import { group } from 'd3-array';
import type { CandidateRow, RelationRow } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';

/** A standard as it is named beside another. */
export interface Relative {
  standard_id: string;
  reference: string;
  title_en: string | null;
  state: CandidateRow['state'];
  is_included: boolean;
}

/** The standards that belong to one standard, from its own record and from what others say about it. */
export interface Family {
  /** Other editions and projects of the same work. */
  editions: Relative[];
  /** Amendments, corrigenda and other supplements. */
  supplements: Relative[];
  /** Editions in force of the parts that stand nearest to it. */
  parts: Relative[];
  /** How many parts there are. */
  part_count: number;
  /** What it says about others, and, reversed, what they say about it. */
  relations: (Relative & Pick<RelationRow, 'relation'> & { is_reversed: boolean })[];
}

/** Parts that are named; a series may have hundreds. */
const PARTS = 12;
const RELATIONS = 40;

/** Indexes the candidates and their relations, to list the family of one standard after the other. */
export function compileFamilies(catalogue: CatalogueReader): (row: CandidateRow) => Family {
  const candidates = catalogue.table('candidates');
  const relations = catalogue.table('relations');
  const byId = new Map(candidates.map((row) => [row.standard_id, row]));
  const byWork = group(candidates, (row) => row.work_id);
  const bySeries = group(candidates.filter(isPart), seriesOf);
  const from = group(relations, (row) => row.from_id);
  const to = group(relations, (row) => row.to_id);
  return (row) => {
    const work = (byWork.get(row.work_id) ?? []).filter((one) => one !== row);
    const parts = row.part === null ? [] : (bySeries.get(seriesOf(row)) ?? []);
    const said = (from.get(row.standard_id) ?? []).map(({ relation, to_id: id }) => ({
      relation,
      id,
      is_reversed: false,
    }));
    const heard = (to.get(row.standard_id) ?? []).map(({ relation, from_id: id }) => ({
      relation,
      id,
      is_reversed: true,
    }));
    return {
      editions: work.filter(({ supplement }) => supplement === row.supplement).map(toRelative),
      supplements: work.filter(({ supplement }) => supplement !== row.supplement).map(toRelative),
      parts: nearest(parts, row).map(toRelative),
      part_count: parts.length,
      relations: [...said, ...heard].slice(0, RELATIONS).flatMap(({ id, ...tie }) => {
        const other = byId.get(id);
        return other === undefined || other.work_id === row.work_id
          ? []
          : [{ ...toRelative(other), ...tie }];
      }),
    };
  };
}

function isPart(row: CandidateRow): boolean {
  return row.part !== null && row.supplement === null && row.is_current;
}

function seriesOf({ publishers, number }: CandidateRow): string {
  return `${publishers.join('/')} ${number}`;
}

/** The parts around a standard, in the order of their numbers. */
function nearest(parts: readonly CandidateRow[], row: CandidateRow): CandidateRow[] {
  const place = (part: string | null) => Number.parseInt(part ?? '0', 10) || 0;
  return parts
    .filter((one) => one.work_id !== row.work_id)
    .map((one) => ({ one, distance: Math.abs(place(one.part) - place(row.part)) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, PARTS)
    .map(({ one }) => one)
    .sort((a, b) => place(a.part) - place(b.part));
}

function toRelative(row: CandidateRow): Relative {
  const { standard_id, reference, title_en, state, is_included } = row;
  return { standard_id, reference, title_en, state, is_included };
}
