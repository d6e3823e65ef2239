import { slug } from '../slug.ts';

/** The id of a committee: the slug of its canonical name. `ISO/IEC JTC 1/SC 41` → `iso-iec-jtc-1-sc-41`. */
export function committeeId(name: string): string {
  return slug(name);
}
