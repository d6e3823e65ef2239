import { useState } from 'preact/hooks';
import { formatNumber } from '../view/format-number.ts';
import { labelOf } from '../view/label-of.ts';
import type { ShownFacet } from '../view/unpack-index.ts';
import type { FacetProps } from './facet-panel.tsx';

/** Values that are shown before the rest is asked for. */
const SHOWN = 9;
/** A facet with more values than this has a field to narrow them. */
const LONG = 24;

/** The values of a facet with how many standards each would leave. */
export function FacetGroup({ facet, ...props }: FacetProps & { facet: ShownFacet }) {
  const chosen = props.address.chosen.get(facet.name) ?? [];
  const isOpenAtFirst = chosen.length > 0 || OPEN.has(facet.name) || facet.name.startsWith('sm2.');
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details class="facet" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {facet.label}
        {chosen.length > 0 && <span class="facet-chosen">{chosen.length}</span>}
      </summary>
      {isOpen && <FacetValues facet={facet} chosen={chosen} {...props} />}
    </details>
  );
}

/** Facets of a document that stand open. */
const OPEN = new Set(['state', 'committee']);

function FacetValues({
  facet,
  chosen,
  narrowed,
  toggle,
}: FacetProps & { facet: ShownFacet; chosen: readonly string[] }) {
  const [isFull, setFull] = useState(false);
  const [sought, setSought] = useState('');
  const counts = narrowed.counts.get(facet.name);
  const values = listValues(facet, chosen, counts, sought);
  const shown = isFull || sought !== '' ? values : values.slice(0, SHOWN);
  return (
    <fieldset>
      <legend class="visually-hidden">{facet.label}</legend>
      {facet.values.length > LONG && (
        <input
          type="search"
          class="facet-search"
          aria-label={`Find in ${facet.label}`}
          placeholder="Find"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {shown.map(({ code, label, count }) => (
        <label key={code} class={count === 0 ? 'facet-value is-empty' : 'facet-value'}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={() => toggle(facet.name, code)}
          />
          <span>{label}</span>
          <span class="facet-count">{formatNumber(count)}</span>
        </label>
      ))}
      {values.length > SHOWN && sought === '' && (
        <button type="button" class="quiet small" onClick={() => setFull(!isFull)}>
          {isFull ? 'Show fewer' : `Show all ${values.length}`}
        </button>
      )}
    </fieldset>
  );
}

interface CountedValue {
  code: string;
  label: string;
  count: number;
}

/** Values of a model stay in its order, with empty ones; those of a fact come by their counts, years from the latest. */
function listValues(
  facet: ShownFacet,
  chosen: readonly string[],
  counts: ReadonlyMap<string, number> | undefined,
  sought: string,
): CountedValue[] {
  const isFact = facet.group === 'facts';
  const wanted = sought.trim().toLowerCase();
  const values = facet.values
    .map(({ code, label }) => ({
      code,
      label: labelOf(facet.name, code, label),
      count: counts?.get(code) ?? 0,
    }))
    .filter(({ code, count }) => !isFact || count > 0 || chosen.includes(code))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
  if (!isFact) return values;
  if (facet.name === 'year') return values.reverse();
  return values.sort((a, b) => b.count - a.count);
}
