import type { CandidateRow, ClassificationRow, SchemeValueRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { tableLine } from './table-line.ts';

/** The tables that coverage is counted in. */
export interface ClassifiedTables {
  standards: readonly Pick<CandidateRow, 'standard_id'>[];
  classifications: readonly ClassificationRow[];
  scheme_values: readonly SchemeValueRow[];
}

/** How many entries of the catalogue have a value of a characteristic, given by a rule, a register or a reviewer. */
export interface Coverage {
  scheme_id: string;
  characteristic_id: string;
  label: string;
  standards: number;
  /** Of a hundred entries. */
  percent: number;
}

/** Coverage of each characteristic that some entry has a value of, for the report that programs read. */
export function coverageFigures({
  standards,
  classifications,
  scheme_values: schemeValues,
}: ClassifiedTables): Coverage[] {
  const entries = new Set(standards.map(({ standard_id: id }) => id));
  const covered = new Map<string, Set<string>>();
  for (const row of classifications) {
    if (!entries.has(row.standard_id)) continue;
    const key = `${row.scheme_id} ${row.characteristic_id}`;
    covered.set(key, (covered.get(key) ?? new Set()).add(row.standard_id));
  }
  const labels = new Map(
    schemeValues.map((row) => [`${row.scheme_id} ${row.characteristic_id}`, row]),
  );
  return [...labels].flatMap(([key, row]) => {
    const count = covered.get(key)?.size ?? 0;
    if (count === 0) return [];
    const { scheme_id, characteristic_id, characteristic_label: label } = row;
    const percent = Math.round((100 * count) / entries.size);
    return [{ scheme_id, characteristic_id, label, standards: count, percent }];
  });
}

/** The section of the report for people; nothing where no entry is classified. */
export function reportCoverage(catalogue: Catalogue): string[] {
  const figures = coverageFigures(catalogue);
  if (figures.length === 0) return [];
  return [
    '## How far the standards are classified',
    '',
    'Entries with a value of each characteristic; what other reference models have only by the cross-walk is not counted. An entry without a value is unclassified, which is no gap.',
    '',
    '| scheme | characteristic | entries | of 100 |',
    '| --- | --- | --- | --- |',
    ...figures.map((one) => tableLine(one.scheme_id, one.label, one.standards, one.percent)),
    '',
  ];
}
