import { render } from 'preact';
import { describeStandard } from '../../catalogue/describe-standard.ts';
import { NearList } from '../view/near-list.tsx';
import { relateEntries } from '../view/relate-entries.ts';
import type { NearEntry } from '../view/relate-entries.ts';
import { StandardView } from '../view/standard-view.tsx';
import { unpackIndex } from '../view/unpack-index.ts';
import { load } from './load.ts';
import { loadStandards } from './load-standards.ts';

/** The page of one standard: shows the one that the address names, and another when that changes. */
export async function showStandard(main: HTMLElement): Promise<void> {
  const root = main.querySelector<HTMLElement>('[data-app]');
  if (root === null) return;
  addEventListener('hashchange', () => {
    scrollTo(0, 0);
    void showNamed(root);
  });
  root.replaceChildren();
  await showNamed(root);
}

async function showNamed(root: HTMLElement): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  const { catalogue, families, origins, names } = await loadStandards([id]);
  const [standard] = catalogue.rowsOf('candidates', id);
  const family = families[id];
  if (standard === undefined || family === undefined) {
    render(<Unknown id={id} />, root);
    return;
  }
  const described = describeStandard(standard, catalogue);
  document.title = `${standard.reference} · SM2`;
  const draw = (near: readonly NearEntry[] | null) =>
    render(
      <StandardView
        key={id}
        {...{ described, family, catalogue, names }}
        origins={origins[id] ?? []}
        near={<NearList near={near} />}
      />,
      root,
    );
  draw(null);
  const library = unpackIndex(await load('index'));
  if (decodeURIComponent(location.hash.slice(1)) !== id) return;
  const relatives = new Set(
    [...family.editions, ...family.parts, ...family.relations].map((one) => one.standard_id),
  );
  draw(relateEntries(library, id, (one) => relatives.has(one) || one === id));
}

function Unknown({ id }: { id: string }) {
  return (
    <>
      <h1>Not on the map</h1>
      <p>
        {id === '' ? 'The address names no standard.' : `There is no entry ${id}.`} Search the{' '}
        <a href="standards.html">standards</a>.
      </p>
    </>
  );
}
