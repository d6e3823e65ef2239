import type { TableSchema } from '../../schemas/table-schema.ts';
import type { Catalogue } from '../normalise/catalogue.ts';

/**
 * The catalogue with the rows of each table sorted by primary key (numbers by value, texts by code unit) and the columns
 * of each row in the order of the schema, so that the output depends on nothing but its content.
 */
export function sortCatalogue(
  catalogue: Catalogue,
  schemas: ReadonlyMap<string, TableSchema>,
): Catalogue {
  const sort = <Row extends object>(rows: readonly Row[], name: string): Row[] => {
    const schema = schemas.get(name);
    return schema === undefined ? [...rows] : sortRows(rows, schema);
  };
  return {
    candidates: sort(catalogue.candidates, 'candidates'),
    committee_concepts: sort(catalogue.committee_concepts, 'committee_concepts'),
    committees: sort(catalogue.committees, 'committees'),
    concepts: sort(catalogue.concepts, 'concepts'),
    definitions: sort(catalogue.definitions, 'definitions'),
    findings: sort(catalogue.findings, 'findings'),
    gaps: sort(catalogue.gaps, 'gaps'),
    mentions: sort(catalogue.mentions, 'mentions'),
    organizations: sort(catalogue.organizations, 'organizations'),
    origins: sort(catalogue.origins, 'origins'),
    rejected: sort(catalogue.rejected, 'rejected'),
    relations: sort(catalogue.relations, 'relations'),
    sources: sort(catalogue.sources, 'sources'),
    standards: sort(catalogue.standards, 'standards'),
  };
}

function sortRows<Row extends object>(rows: readonly Row[], schema: TableSchema): Row[] {
  const keyed = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return { row, key: schema.primary_key.map((column) => values.get(column)) };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function compareTexts(a: unknown, b: unknown): number {
  const [one, other] = [a, b].map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value ?? ''),
  );
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
