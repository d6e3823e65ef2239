/** The IRIs of everything that is described: no IRI depends on a host, a release or the order of rows. */
export interface ResourceNames {
  dataset: string;
  roadmap: string;
  kind: (kind: string) => string;
  standard: (id: string) => string;
  committee: (id: string) => string;
  organization: (id: string) => string;
  concept: (id: string) => string;
  definition: (id: string) => string;
  source: (id: string) => string;
  scheme: (id: string, version: string) => string;
  characteristic: (scheme: string, version: string, id: string) => string;
  value: (scheme: string, version: string, characteristic: string, code: string) => string;
  classification: (
    standard: string,
    scheme: string,
    characteristic: string,
    code: string,
  ) => string;
  file: (path: string) => string;
}

/** Names below a base IRI, each part escaped: `nameResources(base).standard('iso-1')` is `…/standard/iso-1`. */
export function nameResources(baseIri: string): ResourceNames {
  const at = (...parts: readonly string[]) =>
    `${baseIri}${parts.map(encodeURIComponent).join('/')}`;
  return {
    dataset: at('dataset'),
    roadmap: at('scheme', 'roadmap'),
    kind: (kind) => at('scheme', 'roadmap', kind),
    standard: (id) => at('standard', id),
    committee: (id) => at('committee', id),
    organization: (id) => at('organization', id),
    concept: (id) => at('concept', id),
    definition: (id) => at('definition', id),
    source: (id) => at('source', id),
    scheme: (id, version) => at('scheme', id, version),
    characteristic: (scheme, version, id) => at('scheme', scheme, version, id),
    value: (scheme, version, characteristic, code) =>
      at('scheme', scheme, version, characteristic, code),
    classification: (standard, scheme, characteristic, code) =>
      at('classification', standard, scheme, characteristic, code),
    file: (path) => `${baseIri}data/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}
