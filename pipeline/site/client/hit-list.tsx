import type { RefObject } from 'preact';
import type { ListAddress } from '../view/address.ts';
import type { Entry, Library } from '../view/unpack-index.ts';
import { MOST } from './compare-tray.tsx';
import { Hit } from './hit.tsx';
import { useWindow } from './use-window.ts';

interface Props {
  library: Library;
  entries: readonly Entry[];
  address: ListAddress;
  change: (address: ListAddress) => void;
  listRef: RefObject<HTMLOListElement | null>;
}

/** The standards that are left. Only those near the window are in the page, so that thousands scroll like a few. */
export function HitList({ library, entries, address, change, listRef }: Props) {
  const { first, last, before, after } = useWindow(listRef, entries.length);
  const { picks } = address;
  const pick = (id: string) => {
    const next = picks.includes(id) ? picks.filter((one) => one !== id) : [...picks, id];
    change({ ...address, picks: next });
  };
  if (entries.length === 0)
    return (
      <p class="nothing">
        No standard has all of this. Take a filter back, or use fewer words. What was considered and
        not included is found with <code>sm2 explain</code> on the command line.
      </p>
    );
  return (
    <ol class="hits" ref={listRef} onKeyDown={stepThrough}>
      <li class="spacer" aria-hidden="true" style={{ height: `${before}px` }} />
      {entries.slice(first, last).map((entry, index) => (
        <Hit
          key={entry.standard_id}
          {...{ entry, library }}
          sought={address.text}
          place={first + index + 1}
          total={entries.length}
          isPicked={picks.includes(entry.standard_id)}
          canPick={picks.length < MOST}
          onPick={() => pick(entry.standard_id)}
        />
      ))}
      <li class="spacer" aria-hidden="true" style={{ height: `${after}px` }} />
    </ol>
  );
}

/** The arrow keys go from one standard to the next. */
function stepThrough(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const row = event.target.closest('li');
  const other = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const link = other?.querySelector('a');
  if (link === null || link === undefined) return;
  event.preventDefault();
  link.focus();
}
