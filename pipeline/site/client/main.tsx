import { startMap } from './start-map.tsx';
import { startThemeSwitch } from './start-theme-switch.ts';

/** What runs on a page, by the name of the page; a page that is not here has no code of its own. */
const PAGES: Readonly<Record<string, (main: HTMLElement) => void>> = {
  map: startMap,
};

const main = document.getElementById('main');
startThemeSwitch();
if (main !== null) PAGES[document.body.dataset['page'] ?? '']?.(main);
