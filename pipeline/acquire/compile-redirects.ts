import type { RedirectHost } from '../../schemas/types.ts';
import type { MayRedirect } from './open-url.ts';

/** Which hosts may send us on to which others, from the rows of `input/acquire/redirect-hosts.csv`. */
export function compileRedirects(rows: readonly RedirectHost[]): MayRedirect {
  const known = new Set(rows.map(({ from_host: from, to_host: to }) => `${from} ${to}`));
  return (from, to) => known.has(`${from} ${to}`);
}
