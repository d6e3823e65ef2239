import { useMemo, useRef, useState } from 'preact/hooks';
import { narrow } from '../../catalogue/narrow.ts';
import { indexText, searchText } from '../../catalogue/search-text.ts';
import { clearAddress, readAddress, toggleCode, writeAddress } from '../view/address.ts';
import type { ListAddress } from '../view/address.ts';
import { sortPositions } from '../view/sort-positions.ts';
import type { Library } from '../view/unpack-index.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { CompareTray } from './compare-tray.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { HitList } from './hit-list.tsx';
import { ListHead } from './list-head.tsx';
import { SearchField } from './search-field.tsx';
import { useHash } from './use-hash.ts';

/** The list of standards with its search, filters, and what can be done with what is left. */
export function StandardsList({ library }: { library: Library }) {
  const [hash, setHash] = useHash();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const address = useMemo(() => readAddress(hash), [hash]);
  const texts = useMemo(() => indexText(library.entries), [library]);
  const hits = useMemo(
    () => (address.text.trim() === '' ? null : searchText(texts, address.text)),
    [texts, address.text],
  );
  const narrowed = useMemo(
    () => narrow(library.shelf, { hits, chosen: address.chosen }),
    [library, hits, address],
  );
  const entries = useMemo(
    () => sortPositions(narrowed.positions, address.sort, library.entries),
    [narrowed, address.sort, library],
  );
  const change = (next: ListAddress, note: 'step' | 'replace' = 'step') =>
    setHash(writeAddress(next), note);
  const toggle = (name: string, code: string) => change(toggleCode(address, name, code));
  const shared = { library, address, narrowed, toggle };
  return (
    <div class="browser">
      <SearchField
        text={address.text}
        onText={(text) => change({ ...address, text }, 'replace')}
        onDown={() => list.current?.querySelector<HTMLElement>('a')?.focus()}
      />
      <FacetPanel {...shared} isOpen={isOpen} />
      <section class="results" aria-label="Standards found">
        <ListHead
          {...{ library, address, narrowed, entries, change, isOpen }}
          onFilters={() => setOpen(!isOpen)}
        />
        <ChosenFilters {...shared} onClear={() => change(clearAddress(address))} />
        <HitList {...{ library, entries, address, change }} listRef={list} />
      </section>
      <CompareTray {...{ library, address, change }} />
    </div>
  );
}
