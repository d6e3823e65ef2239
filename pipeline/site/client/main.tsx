import { startFindings } from './start-findings.ts';
import { startMap } from './start-map.tsx';
import { showCompare } from './show-compare.tsx';
import { showStandard } from './show-standard.tsx';
import { showStandards } from './show-standards.tsx';
import { startQuestion } from './start-question.ts';
import { showCurrentPage } from './show-current-page.ts';
import { startThemeSwitch } from './start-theme-switch.ts';

/** What runs on a page, by the name of the page; a page that is not here has no code of its own. */
const PAGES: Readonly<Record<string, (main: HTMLElement) => Promise<void> | void>> = {
  compare: showCompare,
  findings: startFindings,
  map: startMap,
  overview: startQuestion,
  standard: showStandard,
  standards: showStandards,
};

const main = document.getElementById('main');
startThemeSwitch();
showCurrentPage();
if (main !== null) void PAGES[document.body.dataset['page'] ?? '']?.(main);
