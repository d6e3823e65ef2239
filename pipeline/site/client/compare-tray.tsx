import type { ListAddress } from '../view/address.ts';
import { compareHref } from '../view/links.ts';
import type { Library } from '../view/unpack-index.ts';

/** How many standards can be put side by side. */
export const MOST = 5;

interface Props {
  library: Library;
  address: ListAddress;
  change: (address: ListAddress) => void;
}

/** The standards picked so far, and the way to see them side by side. */
export function CompareTray({ library, address, change }: Props) {
  const { picks } = address;
  if (picks.length === 0) return null;
  const names = new Map(library.entries.map((one) => [one.standard_id, one.reference]));
  return (
    <aside class="tray" aria-label="Picked for comparison">
      <ul class="chips">
        {picks.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              aria-label={`Do not compare ${names.get(id) ?? id}`}
              onClick={() => change({ ...address, picks: picks.filter((one) => one !== id) })}
            >
              {names.get(id) ?? id} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {picks.length < 2 ? (
        <p class="soft">Pick another standard to compare.</p>
      ) : (
        <a class="button primary" href={compareHref(picks)}>
          Compare {picks.length} standards
        </a>
      )}
    </aside>
  );
}
