// Runs before the first paint, so that a page does not flash in the other colours.
import { storedTheme } from './stored-theme.ts';

const theme = storedTheme();
if (theme !== null) document.documentElement.dataset['theme'] = theme;
