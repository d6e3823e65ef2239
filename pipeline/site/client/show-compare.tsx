import { render } from 'preact';
import { compare } from '../../catalogue/compare.ts';
import { CompareView } from '../view/compare-view.tsx';
import { unpackIndex } from '../view/unpack-index.ts';
import { AddStandard } from './add-standard.tsx';
import { MOST } from './compare-tray.tsx';
import { load } from './load.ts';
import { loadStandards } from './load-standards.ts';

/** The page of comparison: the address names the standards. */
export async function showCompare(main: HTMLElement): Promise<void> {
  const root = main.querySelector<HTMLElement>('[data-app]');
  if (root === null) return;
  addEventListener('hashchange', () => void showNamed(root));
  root.replaceChildren();
  await showNamed(root);
}

function namedIds(): string[] {
  const ids = location.hash.slice(1).split('+').map(decodeURIComponent);
  return [...new Set(ids)].filter((id) => id !== '').slice(0, MOST);
}

function go(ids: readonly string[]): void {
  location.hash = ids.map(encodeURIComponent).join('+');
}

async function showNamed(root: HTMLElement): Promise<void> {
  const ids = namedIds();
  const [{ catalogue, names }, index] = await Promise.all([loadStandards(ids), load('index')]);
  const standards = ids.flatMap((id) => catalogue.rowsOf('candidates', id));
  const { entries } = unpackIndex(index);
  render(
    <>
      {ids.length < MOST && (
        <AddStandard entries={entries} chosen={ids} onAdd={(id) => go([...ids, id])} />
      )}
      {standards.length > 0 && (
        <CompareView
          standards={standards}
          comparison={compare(standards, catalogue)}
          names={names}
          schemes={catalogue.table('schemes')}
          onRemove={(id) => go(ids.filter((one) => one !== id))}
        />
      )}
    </>,
    root,
  );
}
