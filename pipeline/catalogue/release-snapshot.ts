import type { Tables } from '../../schemas/types.ts';
import { shortHash } from '../normalise/short-hash.ts';
import type { CatalogueReader } from './catalogue-reader.ts';

/** The columns of each table, with a word for what they hold: `{ gaps: { number: 'integer' } }`. */
export type Columns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a later release is compared with: of each row what matters, and a hash of the rest. */
export interface ReleaseSnapshot {
  version: string;
  columns: Columns;
  /** Of each table the hash of its keys, and that of its rows. */
  tables: Record<string, readonly [keys: string, rows: string]>;
  /** The values that standards have, each as `scheme/characteristic/code`. */
  values: string[];
  standards: Record<string, SnapshotStandard>;
  definitions: Record<string, SnapshotText>;
  concepts: Record<string, SnapshotText>;
  findings: Record<string, SnapshotFinding>;
}

export interface SnapshotStandard {
  reference: string;
  state: string;
  title: string;
  /** Places in `values`. */
  values: number[];
}

export interface SnapshotText {
  name: string;
  /** Hash of its words; null where they are withheld. */
  text: string | null;
}

export interface SnapshotFinding {
  severity: string;
  verdict: string;
  is_open: boolean;
  summary: string;
}

/** Tables of what was read and weighed. They change with every harvest, and nobody relies on one row of them. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'candidates',
  'conflicts',
  'mentions',
  'origins',
  'rejected',
]);

/** What is known of a release beside its rows. */
export interface ReleaseFacts {
  version: string;
  columns: Columns;
  /** The primary key of each table. */
  keys: ReadonlyMap<string, readonly string[]>;
}

/** What a release is remembered by: `input/last-release.json` holds it. The same rows give the same bytes. */
export function snapshotRelease(
  catalogue: CatalogueReader,
  { version, columns, keys }: ReleaseFacts,
): ReleaseSnapshot {
  const tables = [...keys].filter(([name]) => !NOT_COMPARED.has(name));
  return {
    version,
    columns,
    tables: entriesOf(tables, ([name, key]) => [name, hashTable(rowsOf(catalogue, name), key)]),
    ...snapshotStandards(catalogue),
    definitions: entriesOf(catalogue.table('definitions'), (row) => [
      row.definition_id,
      { name: row.term, text: hashText(row.text) },
    ]),
    concepts: entriesOf(catalogue.table('concepts'), (row) => [
      row.concept_id,
      { name: row.label, text: hashText(row.description) },
    ]),
    findings: entriesOf(
      catalogue.table('findings'),
      ({ finding_id: id, severity, verdict, summary, status }) => [
        id,
        { severity, verdict, is_open: status === 'open', summary },
      ],
    ),
  };
}

function snapshotStandards(
  catalogue: CatalogueReader,
): Pick<ReleaseSnapshot, 'values' | 'standards'> {
  const codes = new Map<string, number>();
  const valuesOf = new Map<string, number[]>();
  for (const row of catalogue.table('classifications')) {
    const value = `${row.scheme_id}/${row.characteristic_id}/${row.value_code}`;
    const code = codes.get(value) ?? codes.size;
    codes.set(value, code);
    const known = valuesOf.get(row.standard_id);
    if (known === undefined) valuesOf.set(row.standard_id, [code]);
    else known.push(code);
  }
  const standards = entriesOf(catalogue.table('standards'), (row) => {
    const { standard_id: id, reference, state } = row;
    const title = row.title_en ?? row.title_fr ?? '';
    return [id, { reference, state, title, values: valuesOf.get(id) ?? [] }];
  });
  return { values: [...codes.keys()], standards };
}

function entriesOf<Row, Kept>(
  rows: readonly Row[],
  keep: (row: Row) => [string, Kept],
): Record<string, Kept> {
  return Object.fromEntries(rows.map(keep));
}

function rowsOf(catalogue: CatalogueReader, name: string): readonly object[] {
  const isTable = (text: string): text is keyof Tables => text !== '';
  return isTable(name) ? catalogue.table(name) : [];
}

function hashTable(rows: readonly object[], key: readonly string[]): readonly [string, string] {
  const keys = rows.map((row) =>
    JSON.stringify(key.map((name): unknown => Reflect.get(row, name))),
  );
  return [shortHash(keys.join('\n')), shortHash(rows.map((row) => JSON.stringify(row)).join('\n'))];
}

function hashText(text: string | null): string | null {
  return text === null ? null : shortHash(text);
}
