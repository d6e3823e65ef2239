import { render } from 'preact';
import { unpackEntries } from '../data/pack-map.ts';
import type { MapData } from '../data/pack-map.ts';
import { mapHref, readMapAddress } from '../view/map-address.ts';
import { MapExplorer } from '../view/map-explorer.tsx';
import { load } from './load.ts';

/** Turns the map of the page into one that can be turned; what it shows stands in the address. */
export function startMap(main: HTMLElement): void {
  const place = main.querySelector('[data-map]');
  if (place === null) return;
  load('map').then(
    (data) => showMap(place, data),
    () => place.prepend('The axes could not be loaded, so that the map cannot be turned. '),
  );
}

function showMap(place: Element, data: MapData): void {
  const entries = unpackEntries(data);
  const show = () => {
    const view = readMapAddress(location.hash, data.axes);
    if (view === null) return;
    render(
      <MapExplorer
        data={data}
        entries={entries}
        view={view}
        onChange={(next) => location.assign(mapHref(next))}
      />,
      place,
    );
  };
  addEventListener('hashchange', show);
  show();
}
