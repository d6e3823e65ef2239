/**
 * The id of a committee: its canonical name in lower case with one hyphen for everything that is not a letter or digit.
 * `ISO/IEC JTC 1/SC 41` → `iso-iec-jtc-1-sc-41`.
 */
export function committeeId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
