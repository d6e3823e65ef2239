/** What a list of standards is narrowed to: words, and values of facets, as their names stand in the address. */
export interface StandardsQuery {
  text?: string;
  /** `{ 'sm2.hierarchy_level': ['station'], state: ['published'] }`: values of a facet are alternatives, facets add up. */
  values?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The address of a list of standards. Without a state the list shows published ones; `state: ['any']` shows all:
 * `standardsHref({ text: 'digital twin' })` → `standards.html#q=digital+twin`.
 */
export function standardsHref({ text = '', values = {} }: StandardsQuery): string {
  const address = new URLSearchParams();
  if (text !== '') address.set('q', text);
  for (const [name, codes] of Object.entries(values))
    for (const code of codes) address.append(name, code);
  const hash = address.toString();
  return hash === '' ? 'standards.html' : `standards.html#${hash}`;
}

/** The page of a standard: `standard.html#iso-23247-1-2021`. */
export function standardHref(standardId: string): string {
  return `standard.html#${encodeURIComponent(standardId)}`;
}

/** Standards side by side: `compare.html#a+b`. */
export function compareHref(standardIds: readonly string[]): string {
  return `compare.html#${standardIds.map((id) => encodeURIComponent(id)).join('+')}`;
}

/** The page of a concept: `concept-enhancer-digital-twin.html`. */
export function conceptHref(conceptId: string): string {
  return `concept-${conceptId}.html`;
}

/** The page of a committee. Every committee of an included standard or of a concept has one. */
export function committeeHref(committeeId: string): string {
  return `committee-${committeeId}.html`;
}

/** An address of another site that may be linked to; null where it is of another kind, such as `javascript:`. */
export function outsideHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
