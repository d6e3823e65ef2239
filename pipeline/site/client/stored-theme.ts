export type Theme = 'light' | 'dark';

const KEY = 'sm2-theme';

/** The colours that the reader chose on an earlier page; null where none were, or where the browser keeps nothing. */
export function storedTheme(): Theme | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

/** Keeps the choice for the next page. */
export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing shows the choice on this page only.
  }
}
