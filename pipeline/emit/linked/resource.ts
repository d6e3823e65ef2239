/** The prefixes of Turtle and the context of JSON-LD, beside that of our own words. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with a prefix: `skos:prefLabel`, or `sm2:state` for a word of our own. */
export type Term = `${keyof typeof PREFIXES | 'sm2'}:${string}`;

export type Value = { iri: string } | { text: string; language?: string; datatype?: Term };

/** A resource with all that is said of it. */
export interface Resource {
  iri: string;
  types: readonly Term[];
  properties: readonly (readonly [Term, Value])[];
}

type Statement = readonly [Term, Value];

/** A text in English unless told: none where there is no text. */
export function saying(term: Term, text: string | null, language = 'en'): Statement[] {
  return text === null || text === '' ? [] : [[term, { text, language }]];
}

/** A text that is of no language, such as a code; typed where a type is given. */
export function coded(term: Term, text: string | number | null, datatype?: Term): Statement[] {
  if (text === null || text === '') return [];
  const value = String(text);
  return [[term, datatype === undefined ? { text: value } : { text: value, datatype }]];
}

/** Links to other resources. */
export function linking(term: Term, ...iris: readonly (string | null)[]): Statement[] {
  return iris.flatMap((iri): Statement[] => (iri === null ? [] : [[term, { iri }]]));
}

/** `sm2:state` in full: `https://example.org/map/vocabulary#state`. */
export function expandTerm(term: Term, baseIri: string): string {
  const [prefix = '', name = ''] = term.split(':');
  const known: string | undefined = Object.entries(PREFIXES).find(([one]) => one === prefix)?.[1];
  return `${known ?? vocabularyIri(baseIri)}${name}`;
}

/** Where our own words are. */
export function vocabularyIri(baseIri: string): string {
  return `${baseIri}vocabulary#`;
}
