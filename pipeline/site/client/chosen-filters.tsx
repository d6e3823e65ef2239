import { formatNumber } from '../view/format-number.ts';
import { conceptHref } from '../view/links.ts';
import { labelOf } from '../view/label-of.ts';
import type { FacetProps } from './facet-panel.tsx';

/** What the list is narrowed to, each with a button that takes it back; and what the state leaves out. */
export function ChosenFilters(props: FacetProps & { onClear: () => void }) {
  const { library, address, narrowed, toggle, onClear } = props;
  const chips = library.facets.flatMap((facet) =>
    (address.chosen.get(facet.name) ?? []).map((code) => {
      const label = facet.values.find((value) => value.code === code)?.label ?? code;
      return { facet, code, label: labelOf(facet.name, code, label) };
    }),
  );
  const states = address.chosen.get('state') ?? [];
  const hidden = [...(narrowed.counts.get('state') ?? [])].filter(
    ([code, count]) => states.length > 0 && !states.includes(code) && count > 0,
  );
  return (
    <div class="chosen">
      <ul class="chips" aria-label="Filters in effect">
        {chips.map(({ facet, code, label }) => (
          <li key={`${facet.name}.${code}`}>
            <button
              type="button"
              class="chip"
              aria-label={`Remove the filter ${facet.label}: ${label}`}
              onClick={() => toggle(facet.name, code)}
            >
              <span class="soft">{facet.label}</span> {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {chips
        .filter(({ facet }) => facet.name === 'concept')
        .map(({ code, label }) => (
          <a key={code} class="small" href={conceptHref(code)}>
            About {label}
          </a>
        ))}
      {(chips.length > 1 || address.text !== '') && (
        <button type="button" class="quiet small" onClick={onClear}>
          Start again
        </button>
      )}
      {hidden.length > 0 && (
        <p class="hidden-states">
          Not shown:{' '}
          {hidden.map(([code, count]) => (
            <button
              type="button"
              class="quiet small"
              key={code}
              onClick={() => toggle('state', code)}
            >
              {labelOf('state', code, code)} ({formatNumber(count)})
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
