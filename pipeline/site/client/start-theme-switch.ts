import { storeTheme } from './stored-theme.ts';
import type { Theme } from './stored-theme.ts';

/** Shows the button that switches between light and dark; without a choice the page follows the system. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (button === null) return;
  const label = () => {
    button.textContent = shownTheme() === 'dark' ? 'Light' : 'Dark';
    button.title = `Switch to ${shownTheme() === 'dark' ? 'light' : 'dark'} colours`;
  };
  button.addEventListener('click', () => {
    const theme = shownTheme() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    storeTheme(theme);
    label();
  });
  label();
  button.hidden = false;
}

function shownTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
