import { render } from 'preact';
import type { Library } from '../view/unpack-index.ts';
import { unpackIndex } from '../view/unpack-index.ts';
import { load } from './load.ts';
import { StandardsList } from './standards-list.tsx';

/** The page on which standards are sought: shows the list as soon as its data are there. */
export async function showStandards(main: HTMLElement): Promise<void> {
  const root = main.querySelector('[data-app]');
  if (root === null) return;
  const library: Library = unpackIndex(await load('index'));
  root.replaceChildren();
  render(<StandardsList library={library} />, root);
}
