import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { toMapEntry } from '../../catalogue/count-cells.ts';
import { traceLifecycles } from '../../catalogue/trace-lifecycles.ts';
import type { Lane, Lifecycles, Step } from '../../catalogue/trace-lifecycles.ts';
import { heatScale } from '../charts/heat-scale.ts';
import { HeatLegend } from '../charts/heat-legend.tsx';
import { LifecycleDiagram } from '../charts/lifecycle-diagram.tsx';
import { TableBehind } from '../charts/table-behind.tsx';
import type { SitePage } from '../site-page.ts';
import { standardsHref } from '../view/links.ts';
import { MapSection } from '../view/map-section.tsx';

/** The life cycles of the roadmap, which meet in one step, with the standards of each step. */
export function lifecyclesPage(catalogue: CatalogueReader): SitePage {
  const entries = catalogue.cards().map(toMapEntry);
  const lifecycles = traceLifecycles(catalogue.table('scheme_values'), entries);
  return {
    path: 'lifecycles.html',
    name: 'lifecycles',
    title: 'Lifecycles',
    description: 'The life cycles of smart manufacturing and the standards of each step.',
    section: 'map.html',
    content: (
      <MapSection
        path="lifecycles.html"
        title="Lifecycles"
        lead="Smart manufacturing joins several life cycles. Each has its own steps; all of them meet where things are made. A number counts the published standards of a step; a lozenge stands for projects."
      >
        {lifecycles.common === null ? (
          <p>No scheme of this catalogue has life cycles with a step in common.</p>
        ) : (
          <LifecyclesFigure lifecycles={lifecycles} />
        )}
      </MapSection>
    ),
  };
}

function LifecyclesFigure({ lifecycles }: { lifecycles: Lifecycles }) {
  const { lanes, common } = lifecycles;
  const steps = lanes.flatMap(stepsOf);
  const all = [...steps, ...(common === null ? [] : [{ step: common }])];
  const scale = heatScale(Math.max(1, ...all.map(({ step }) => step.tally.published)));
  return (
    <figure>
      <HeatLegend scale={scale} of="Published standards" />
      <div class="table-scroll" role="region" aria-label="Diagram of the life cycles" tabIndex={0}>
        <LifecycleDiagram lifecycles={lifecycles} scale={scale} hrefOf={stepHref} />
      </div>
      <TableBehind
        caption="Steps of the life cycles with their standards"
        columns={[
          { label: 'Life cycle' },
          { label: 'Step' },
          { label: 'What happens' },
          { label: 'Published', is_number: true },
          { label: 'Projects', is_number: true },
        ]}
        rows={steps.map(({ lane, step }) => [
          lane.label,
          <a href={stepHref(step)}>{step.label}</a>,
          step.definition ?? '',
          step.tally.published,
          step.tally.projects,
        ])}
      />
      <figcaption>
        The steps before and after the common one are a working list of this project; the life
        cycles and the step they share are the roadmap’s.
      </figcaption>
    </figure>
  );
}

function stepsOf(lane: Lane): { lane: Lane; step: Step }[] {
  const common = lane.common === null ? [] : [lane.common];
  return [...lane.before, ...common, ...lane.after].map((step) => ({ lane, step }));
}

function stepHref({ key }: Step): string {
  const at = key.lastIndexOf('.');
  const state = ['published', 'project', 'unknown'];
  return standardsHref({ values: { state, [key.slice(0, at)]: [key.slice(at + 1)] } });
}
