/** The code of a language in a tag (BCP 47): `en-GB` → `en`; null for anything that begins with no code. */
export function languageCode(tag: string | null): string | null {
  return /^([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
}
