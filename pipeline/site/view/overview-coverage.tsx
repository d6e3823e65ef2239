import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { coverageFigures } from '../../emit/report-coverage.ts';
import type { Coverage } from '../../emit/report-coverage.ts';

/** Publication dates that are years only say nothing of freshness. */
const DAY = /^\d{4}-\d{2}/;

/** How far the standards are classified, and how fresh the sources are. */
export function OverviewCoverage({
  catalogue,
  version,
}: {
  catalogue: CatalogueReader;
  version: string;
}) {
  const standards = catalogue.cards();
  const figures = coverageFigures({
    standards: [...standards],
    classifications: catalogue.table('classifications'),
    scheme_values: catalogue.table('scheme_values'),
  });
  const included = catalogue.table('candidates').filter((row) => row.is_included);
  const latest = included
    .flatMap((row) => (row.state === 'published' ? (row.publication_date ?? []) : []))
    .filter((date) => DAY.test(date))
    .sort()
    .at(-1);
  const sources = catalogue.table('sources');
  const schemes = catalogue.table('schemes');
  return (
    <section class="section">
      <h2>Coverage and freshness</h2>
      <p>
        Standards with a value of each characteristic, of a hundred. One without a value is
        unclassified, which is no gap. Data version {version}
        {latest === undefined ? '' : `; the latest publication listed is of ${latest}`};{' '}
        {sources.length} sources.
      </p>
      <div class="coverage">
        {schemes
          .map((scheme) => ({
            scheme,
            own: figures.filter((one) => one.scheme_id === scheme.scheme_id),
          }))
          .filter(({ own }) => own.length > 0)
          .map(({ scheme, own }) => (
            <CoverageTable key={scheme.scheme_id} title={scheme.title} figures={own} />
          ))}
      </div>
    </section>
  );
}

function CoverageTable({ title, figures }: { title: string; figures: readonly Coverage[] }) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {figures.map(({ characteristic_id: id, label, percent }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td class="number">{percent}</td>
            <td>
              <meter
                min={0}
                max={100}
                value={percent}
                aria-label={`${label}: ${percent} of a hundred`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
