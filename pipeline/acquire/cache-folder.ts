import { join, resolve } from 'node:path';

/** The folder for what can be got or computed again: `SM2_CACHE`, else `.cache/` of the checkout. */
export function cacheFolder(root: string): string {
  const chosen = process.env['SM2_CACHE'] ?? '';
  return chosen === '' ? join(root, '.cache') : resolve(chosen);
}
