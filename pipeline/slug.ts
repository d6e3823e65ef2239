/**
 * The one way in which names become ids: lower case, accents dropped, every run of anything but letters and digits a
 * single hyphen. `slug('Connectivity & cloud computing')` is `connectivity-cloud-computing`.
 */
export function slug(...words: (string | null)[]): string {
  return words
    .filter((word) => word !== null)
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
