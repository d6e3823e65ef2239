import { Fragment } from 'preact';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from '../../catalogue/make-matrix.ts';
import type { CommitteeConceptRow, ConceptRow } from '../../../schemas/types.ts';
import { committeeHref, conceptHref } from '../view/links.ts';

type Role = CommitteeConceptRow['role'];

/** What the roles are called, in the order of their strength. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  main: 'main provider of the definition',
  additional: 'additional group',
  definition_source: 'its definition is cited',
  publishes: 'publishes standards',
};
const KIND_NAMES: Readonly<Record<ConceptRow['kind'], string>> = {
  subject: 'Subject',
  enabler: 'Enablers',
  enhancer: 'Enhancers',
  effect: 'Effects',
};

interface MatrixTableProps {
  matrix: Matrix;
  caption: string;
}

/** Committees against concepts: a mark for the strongest role, a number for the standards. */
export function MatrixTable({ matrix: { columns, groups }, caption }: MatrixTableProps) {
  return (
    <div class="table-scroll matrix-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="matrix">
        <caption class="visually-hidden">{caption}</caption>
        <MatrixHead columns={columns} />
        {groups.map(({ label, rows }) => (
          <tbody key={label}>
            <tr class="matrix-group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>{label}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <MatrixLine key={row.committee.committee_id} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function MatrixHead({ columns }: { columns: readonly MatrixColumn[] }) {
  const kinds = [...new Set(columns.map(({ concept }) => concept.kind))];
  return (
    <thead>
      <tr>
        <td class="matrix-corner" rowSpan={2} />
        {kinds.map((kind) => (
          <th
            key={kind}
            scope="colgroup"
            class="matrix-kind"
            colSpan={columns.filter(({ concept }) => concept.kind === kind).length}
          >
            {KIND_NAMES[kind]}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ concept: { concept_id: id, label, kind }, ordinal }, index) => (
          <th key={id} scope="col" class={startOf(kind, columns[index - 1])}>
            <a href={conceptHref(id)}>
              <span class="matrix-ordinal">{ordinal}</span> {label}
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function MatrixLine({
  row: { committee, cells },
  columns,
}: {
  row: MatrixRow;
  columns: readonly MatrixColumn[];
}) {
  return (
    <tr>
      <th scope="row">
        <a href={committeeHref(committee.committee_id)} title={committee.title_en ?? undefined}>
          {committee.name}
        </a>
      </th>
      {columns.map(({ concept }, index) => (
        <td key={concept.concept_id} class={startOf(concept.kind, columns[index - 1])}>
          <MatrixMark
            cell={cells.get(concept.concept_id)}
            where={`${committee.name}, ${concept.label}`}
          />
        </td>
      ))}
    </tr>
  );
}

function MatrixMark({ cell, where }: { cell: MatrixCell | undefined; where: string }) {
  const [role] = cell?.roles ?? [];
  if (cell === undefined || role === undefined) return null;
  const count = cell.standard_count;
  const qualifier = cell.qualifiers.length > 0 ? ` (${cell.qualifiers.join('; ')})` : '';
  const standards = count === 1 ? '1 standard' : `${count} standards`;
  const names = cell.roles.map((one) => ROLE_NAMES[one]).join(', ');
  return (
    <Fragment>
      <span class={`role role-${role}`} title={`${where}: ${names}${qualifier}; ${standards}`}>
        <span class="visually-hidden">{names}</span>
      </span>
      {count > 0 && <span class="matrix-count">{count}</span>}
    </Fragment>
  );
}

/** Where a kind begins a line is drawn. */
function startOf(kind: ConceptRow['kind'], before: MatrixColumn | undefined): string | undefined {
  return before?.concept.kind === kind ? undefined : 'matrix-start';
}

/** What the marks mean. */
export function MatrixLegend() {
  return (
    <ul class="matrix-legend">
      {Object.entries(ROLE_NAMES).map(([role, name]) => (
        <li key={role}>
          <span class={`role role-${role}`} /> {name}
        </li>
      ))}
      <li>12: its standards on the concept</li>
    </ul>
  );
}
