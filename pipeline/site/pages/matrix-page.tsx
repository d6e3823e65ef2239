import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { makeMatrix } from '../../catalogue/make-matrix.ts';
import type { Matrix, MatrixRow } from '../../catalogue/make-matrix.ts';
import { MatrixLegend, MatrixTable } from '../charts/matrix-table.tsx';
import type { SitePage } from '../site-page.ts';
import { MapSection } from '../view/map-section.tsx';

/** The SMCC matrix: who does what for which enabler, enhancer and effect. */
export function matrixPage(catalogue: CatalogueReader): SitePage {
  const matrix = makeMatrix({
    committee_concepts: catalogue.table('committee_concepts'),
    committees: catalogue.table('committees'),
    concepts: catalogue.table('concepts'),
  });
  const named = choose(matrix, (row) => isNamed(row));
  const others = choose(matrix, (row) => !isNamed(row));
  const count = others.groups.flatMap(({ rows }) => rows).length;
  return {
    path: 'matrix.html',
    name: 'matrix',
    title: 'Committees and concepts',
    description: 'The SMCC matrix: committees against enablers, enhancers and effects.',
    section: 'map.html',
    content: (
      <MapSection
        path="matrix.html"
        title="The SMCC matrix"
        lead="Each row is a committee of ISO, of IEC or of both; each column an enabler, an enhancer or an effect. An empty column has nobody."
      >
        <MatrixLegend />
        <MatrixTable
          matrix={named}
          caption="Committees that the roadmap names, against its concepts"
        />
        {count > 0 && (
          <details class="behind">
            <summary>
              Committees that publish standards on a concept without being named ({count})
            </summary>
            <MatrixTable matrix={others} caption="Committees that publish, against the concepts" />
          </details>
        )}
      </MapSection>
    ),
  };
}

/** Whether the sources give a committee a part in a concept, beyond its having standards. */
function isNamed({ cells }: MatrixRow): boolean {
  return [...cells.values()].some(({ roles }) => roles.some((role) => role !== 'publishes'));
}

function choose({ columns, groups }: Matrix, holds: (row: MatrixRow) => boolean): Matrix {
  return {
    columns,
    groups: groups
      .map(({ label, rows }) => ({ label, rows: rows.filter(holds) }))
      .filter(({ rows }) => rows.length > 0),
  };
}
