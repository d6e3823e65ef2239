import type { CandidateRow } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { describeStandard } from './describe-standard.ts';
import type { StandardDescription } from './describe-standard.ts';

/** Standards side by side. */
export interface Comparison {
  /** The references, in the order asked for. */
  standards: string[];
  lines: ComparisonLine[];
  /** What one says about another: `ISO 1:2020 obsoletes ISO 1:2010`. */
  relations: string[];
}

/** One fact or characteristic: the values of each standard, and whether they differ. */
export interface ComparisonLine {
  /** `facts`, or the scheme. */
  group: string;
  label: string;
  values: string[][];
  is_same: boolean;
  /** Values that all of them have; absence of a value is no value. */
  shared: string[];
}

/** Compares standards over their facts and every characteristic that one of them has a value of. */
export function compare(
  standards: readonly CandidateRow[],
  catalogue: CatalogueReader,
): Comparison {
  const described = standards.map((standard) => describeStandard(standard, catalogue));
  return {
    standards: standards.map(({ reference }) => reference),
    lines: [...factLines(described), ...characteristicLines(described)],
    relations: listRelations(described),
  };
}

const FACTS: readonly (readonly [string, (one: StandardDescription) => (string | null)[]])[] = [
  ['title', ({ standard }) => [standard.title_en]],
  ['state', ({ standard }) => [standard.state]],
  ['in force', ({ standard }) => [standard.is_current ? 'yes' : 'no']],
  ['published', ({ standard }) => [standard.publication_date]],
  ['type', ({ standard }) => [standard.deliverable_type]],
  ['publishers', ({ standard }) => standard.publishers],
  ['committees', ({ committees }) => committees],
  ['ICS', ({ standard }) => standard.ics_codes],
  [
    'relevance',
    ({ standard }) => [standard.relevance === null ? null : String(standard.relevance)],
  ],
];

function factLines(described: readonly StandardDescription[]): ComparisonLine[] {
  return FACTS.map(([label, read]) =>
    makeLine(
      'facts',
      label,
      described.map((one) => read(one).filter((value) => value !== null)),
    ),
  );
}

function characteristicLines(described: readonly StandardDescription[]): ComparisonLine[] {
  const groups = new Map<
    string,
    { scheme: string; label: string; values: Map<number, string>[] }
  >();
  for (const [index, { characteristics }] of described.entries()) {
    for (const { scheme_id: scheme, characteristic_id: id, label, values } of characteristics) {
      const key = `${scheme}.${id}`;
      const group = groups.get(key) ?? {
        scheme,
        label,
        values: described.map(() => new Map<number, string>()),
      };
      groups.set(key, group);
      for (const value of values) group.values[index]?.set(value.position, value.label);
    }
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { scheme, label, values }]) =>
      makeLine(
        scheme,
        label,
        values.map((one) => [...one.values()]),
      ),
    );
}

function makeLine(group: string, label: string, values: string[][]): ComparisonLine {
  const [first = []] = values;
  const shared = first.filter((value) => values.every((one) => one.includes(value)));
  const isSame = values.every((one) => one.length === shared.length);
  return { group, label, values, is_same: isSame, shared };
}

function listRelations(described: readonly StandardDescription[]): string[] {
  const names = new Map(
    described.map(({ standard }) => [standard.standard_id, standard.reference]),
  );
  return described.flatMap(({ standard, relations }) =>
    relations.flatMap(({ relation, to_id: id }) => {
      const other = names.get(id);
      return other === undefined ? [] : [`${standard.reference} ${relation} ${other}`];
    }),
  );
}
