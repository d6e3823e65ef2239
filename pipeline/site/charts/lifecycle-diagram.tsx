import { linkHorizontal } from 'd3-shape';
import type { Lane, Lifecycles, Step } from '../../catalogue/trace-lifecycles.ts';
import { describeTally } from './describe-tally.ts';
import type { HeatScale } from './heat-scale.ts';
import { wrapWords } from './wrap-words.ts';

interface LifecycleDiagramProps {
  lifecycles: Lifecycles;
  scale: HeatScale;
  /** Where the standards of a step are listed. */
  hrefOf: (step: Step) => string;
}

const BOX = { width: 114, height: 60, gap: 10 };
const LANE = 80;
const NAMES = 132;
/** The room in which lanes run together. */
const BEND = 64;
const HUB = { width: 128, height: 132 };
const LETTERS = 16;
const LINE = 15;

const bend = linkHorizontal<
  { source: [number, number]; target: [number, number] },
  [number, number]
>();

/** Where everything stands. */
interface Layout {
  hub_x: number;
  hub_y: number;
  width: number;
  height: number;
}

/** Life cycles as lanes of steps that run together in the step which all of them have, and apart again. */
export function LifecycleDiagram({ lifecycles, scale, hrefOf }: LifecycleDiagramProps) {
  const { lanes, common } = lifecycles;
  const layout = layOut(lanes);
  if (common === null) return null;
  const shared = { layout, scale, hrefOf };
  return (
    <svg
      class="chart lifecycles"
      viewBox={`-1 -1 ${layout.width + 2} ${layout.height + 2}`}
      role="group"
      aria-label={`${lanes.length} life cycles that meet in the step ${common.label}`}
    >
      {lanes.map((lane, index) => (
        <LaneSteps key={lane.id} lane={lane} index={index} lanes={lanes.length} {...shared} />
      ))}
      <StepBox
        step={common}
        x={layout.hub_x}
        y={layout.hub_y}
        size={HUB}
        scale={scale}
        href={null}
      />
    </svg>
  );
}

function layOut(lanes: readonly Lane[]): Layout {
  const most = (read: (lane: Lane) => number) => Math.max(0, ...lanes.map(read));
  const before = most((lane) => lane.before.length) * (BOX.width + BOX.gap);
  const after = most((lane) => lane.after.length) * (BOX.width + BOX.gap);
  const hub = NAMES + before + BEND;
  const height = Math.max(lanes.length * LANE, HUB.height);
  return {
    hub_x: hub,
    hub_y: (height - HUB.height) / 2,
    width: hub + HUB.width + BEND + after,
    height,
  };
}

interface LaneProps {
  lane: Lane;
  index: number;
  lanes: number;
  layout: Layout;
  scale: HeatScale;
  hrefOf: (step: Step) => string;
}

function LaneSteps({ lane, index, lanes, layout, scale, hrefOf }: LaneProps) {
  const middle = index * LANE + LANE / 2;
  const dock = layout.hub_y + (HUB.height * (index + 1)) / (lanes + 1);
  return (
    <g class="lane">
      <LaneName label={lane.label} middle={middle} />
      {joinsOf(lane, layout, middle, dock).map((path) => (
        <path key={path} class="lane-join" d={path} />
      ))}
      {placesOf(lane, layout).map(({ step, x }) => (
        <StepBox
          key={step.key}
          step={step}
          x={x}
          y={middle - BOX.height / 2}
          size={BOX}
          scale={scale}
          href={hrefOf(step)}
        />
      ))}
    </g>
  );
}

function LaneName({ label, middle }: { label: string; middle: number }) {
  const lines = wrapWords(label, LETTERS);
  return (
    <>
      {lines.map((text, index) => (
        <text
          key={index}
          class="lane-name"
          x={0}
          y={middle + (index - (lines.length - 1) / 2) * LINE}
          dy="0.32em"
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** The lines by which a lane runs into the common step and out of it; none on a side without steps. */
function joinsOf(lane: Lane, layout: Layout, middle: number, dock: number): string[] {
  const right = layout.hub_x + HUB.width;
  const into = bend({
    source: [layout.hub_x - BEND - BOX.gap, middle],
    target: [layout.hub_x, dock],
  });
  const out = bend({ source: [right, dock], target: [right + BEND + BOX.gap, middle] });
  return [lane.before.length > 0 ? into : null, lane.after.length > 0 ? out : null].filter(
    (path) => path !== null,
  );
}

/** The steps before the common one end at the bend, those after it begin there. */
function placesOf({ before, after }: Lane, { hub_x: hub }: Layout): { step: Step; x: number }[] {
  const pitch = BOX.width + BOX.gap;
  const [end, start] = [hub - BEND, hub + HUB.width + BEND + BOX.gap];
  return [
    ...before.map((step, at) => ({ step, x: end - (before.length - at) * pitch })),
    ...after.map((step, at) => ({ step, x: start + at * pitch })),
  ];
}

interface StepBoxProps {
  step: Step;
  x: number;
  y: number;
  size: { width: number; height: number };
  scale: HeatScale;
  href: string | null;
}

function StepBox({ step, x, y, size, scale, href }: StepBoxProps) {
  const { label, tally } = step;
  const lines = wrapWords(label, LETTERS);
  const top = y + size.height / 2 - (lines.length * LINE) / 2;
  const box = (
    <g class={`step heat-${scale.levelOf(tally.published)}`}>
      <title>{`${label}: ${describeTally(tally)}`}</title>
      <rect x={x} y={y} width={size.width} height={size.height} rx="3" />
      {lines.map((text, index) => (
        <text key={index} x={x + size.width / 2} y={top + index * LINE} dy="0.32em">
          {text}
        </text>
      ))}
      <text class="step-count" x={x + size.width / 2} y={top + lines.length * LINE + 3} dy="0.32em">
        {tally.published}
        {tally.projects > 0 ? ` + ${tally.projects} ◇` : ''}
      </text>
    </g>
  );
  if (href === null) return box;
  return (
    <a href={href} aria-label={`${label}: ${describeTally(tally)}`}>
      {box}
    </a>
  );
}
