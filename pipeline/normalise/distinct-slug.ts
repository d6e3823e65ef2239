import { slug } from '../slug.ts';
import { shortHash } from './short-hash.ts';

/**
 * A name as part of an id. Names that differ in a letter or digit differ here too: where `slug` drops one because it is
 * not of the Latin alphabet, and where nothing is left, the hash of the name follows. `Data-driven design` is `data-driven-design`; `Größe` is
 * `gro-e-` and eight digits.
 */
export function distinctSlug(name: string): string {
  const isLossy = /(?![a-z0-9])[\p{L}\p{N}]/iu.test(name.normalize('NFKD'));
  return slug(name, isLossy || slug(name) === '' ? shortHash(name) : null);
}
