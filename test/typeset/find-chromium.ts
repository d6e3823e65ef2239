import { existsSync } from 'node:fs';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that tests typeset with: the one that CHROMIUM names, else that of the system; null where it is missing. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  return (
    [...(named === undefined ? [] : [named]), ...PATHS].find((path) => existsSync(path)) ?? null
  );
}
