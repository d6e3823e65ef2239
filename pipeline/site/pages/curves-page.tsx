import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { shapeCurves, sumCurves } from '../../catalogue/shape-curves.ts';
import type { Curve } from '../../catalogue/shape-curves.ts';
import { LineChart } from '../charts/line-chart.tsx';
import { SmallCurve } from '../charts/small-curve.tsx';
import { TableBehind } from '../charts/table-behind.tsx';
import type { SitePage } from '../site-page.ts';
import { KINDS } from '../view/concept-kinds.ts';
import { conceptHref } from '../view/links.ts';
import { MapSection } from '../view/map-section.tsx';

/** How the standards of the enablers, enhancers and effects grew over the years. */
export function curvesPage(catalogue: CatalogueReader): SitePage {
  const curves = shapeCurves(catalogue.table('concept_years'), catalogue.table('concepts'));
  return {
    path: 'curves.html',
    name: 'curves',
    title: 'Growth',
    description: 'How many standards each enabler, enhancer and effect had, year by year.',
    section: 'map.html',
    content: (
      <MapSection
        path="curves.html"
        title="Growth"
        lead="A technology that takes hold draws an S: slow, then steep, then level. These curves count standards, year by year. They are a proxy: they show where standardization is, not where the technology is."
      >
        {curves.length === 0 ? (
          <p>No standard of this catalogue bears on a concept of the roadmap.</p>
        ) : (
          <Curves curves={curves} />
        )}
      </MapSection>
    ),
  };
}

function Curves({ curves }: { curves: readonly Curve[] }) {
  const sums = KINDS.map(({ kind, plural }) => sumCurves(curves, kind, plural)).filter(
    ({ points }) => points.length > 0,
  );
  return (
    <>
      <section class="section">
        <h2>Enablers, enhancers and effects</h2>
        <SumFigure sums={sums} />
      </section>
      {KINDS.map(({ kind, plural }) => (
        <CurvesOfKind
          key={kind}
          title={plural}
          curves={curves.filter((curve) => curve.kind === kind)}
        />
      ))}
    </>
  );
}

function SumFigure({ sums }: { sums: readonly Curve[] }) {
  const years = sums[0]?.points ?? [];
  return (
    <figure>
      <div class="table-scroll" role="region" aria-label="Chart of growth" tabIndex={0}>
        <LineChart
          unit="Standards published up to the year"
          title={`Standards published up to each year: ${sums.map(({ label, points }) => `${label} ${points.at(-1)?.cumulative ?? 0}`).join(', ')}`}
          series={sums.map(({ label, points }) => ({
            label,
            points: points.map(({ year, cumulative }) => ({ x: year, y: cumulative })),
          }))}
        />
      </div>
      <TableBehind
        caption="Standards published up to each year"
        columns={[{ label: 'Year' }, ...sums.map(({ label }) => ({ label, is_number: true }))]}
        rows={years.map(({ year }, index) => [
          year,
          ...sums.map(({ points }) => points[index]?.cumulative ?? 0),
        ])}
      />
      <figcaption>
        Standards published up to each year, in force or not. A standard that bears on two concepts
        counts for both.
      </figcaption>
    </figure>
  );
}

function CurvesOfKind({ title, curves }: { title: string; curves: readonly Curve[] }) {
  if (curves.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <p class="soft">
        The line is all that was published; the surface is what is in force. Each picture has a
        scale of its own.
      </p>
      <ul class="small-curves">
        {curves.map((curve) => (
          <SmallFigure key={curve.id} curve={curve} />
        ))}
      </ul>
      <TableBehind
        caption={`${title}: standards published and in force`}
        columns={[
          { label: 'Concept' },
          { label: 'First', is_number: true },
          { label: 'Published', is_number: true },
          { label: 'In force', is_number: true },
          { label: 'Open projects', is_number: true },
        ]}
        rows={curves.map(({ id, label, points, open_projects: open }) => [
          <a href={conceptHref(id)}>{label}</a>,
          points.find(({ published }) => published > 0)?.year ?? '',
          points.at(-1)?.cumulative ?? 0,
          points.at(-1)?.in_force ?? 0,
          open,
        ])}
      />
    </section>
  );
}

function SmallFigure({ curve }: { curve: Curve }) {
  const { id, label, points, open_projects: open } = curve;
  const last = points.at(-1);
  return (
    <li>
      <h3>
        <a href={conceptHref(id)}>{label}</a>
      </h3>
      <SmallCurve curve={curve} />
      <p class="small-curve-note">
        {last?.cumulative} published, {last?.in_force} in force, {open} open{' '}
        {open === 1 ? 'project' : 'projects'}
      </p>
    </li>
  );
}
