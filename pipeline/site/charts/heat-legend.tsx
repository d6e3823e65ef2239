import type { HeatScale } from './heat-scale.ts';

/** What the shades mean. */
export function HeatLegend({ scale, of }: { scale: HeatScale; of: string }) {
  return (
    <div class="heat-legend">
      <span class="heat-legend-title">{of}</span>
      <ul>
        <li>
          <span class="heat-key heat-0" />0
        </li>
        {scale.steps.map(({ level, label }) => (
          <li key={level}>
            <span class={`heat-key heat-${level}`} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
