import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the data that a checkout builds, which its package.json states. */
export function readVersion(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '0.0.0';
}
