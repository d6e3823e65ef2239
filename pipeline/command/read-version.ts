import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the program, which is that of the data it makes: `version` of package.json. */
export function readVersion(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '0.0.0';
}
