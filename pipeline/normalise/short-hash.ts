import { createHash } from 'node:crypto';

/** Eight hexadecimal digits of the SHA-256 of a text, in lower case with single spaces: what tells ids apart. */
export function shortHash(text: string): string {
  const normal = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(normal).digest('hex').slice(0, 8);
}
