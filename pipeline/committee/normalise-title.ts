/**
 * A title as it is compared: in lower case, `&` as `and`, no punctuation. Sources differ in dashes, commas and capitals:
 * `Rolling bearings — Vocabulary` → `rolling bearings vocabulary`.
 */
export function normaliseTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
