import type { SourceRow } from '../../../schemas/types.ts';
import type { Catalogue } from '../../normalise/catalogue.ts';
import type { Publication } from '../compile-publication.ts';
import type { ResourceNames } from './name-resources.ts';
import { coded, linking, saying } from './resource.ts';
import type { Resource } from './resource.ts';

/** What is said of the data beside their rows. */
export interface DatasetFacts {
  publication: Publication;
  version: string;
  /** The files of the release, which are its distributions. */
  files: readonly string[];
}

const MEDIA_TYPES = new Map([
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['jsonld', 'application/ld+json'],
  ['ndjson', 'application/x-ndjson'],
  ['parquet', 'application/vnd.apache.parquet'],
  ['ttl', 'text/turtle'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** The data set with its distributions (DCAT 3), and the sources that it was derived from (PROV). */
export function* describeDataset(
  { sources, organizations }: Catalogue,
  { publication, version, files }: DatasetFacts,
  names: ResourceNames,
): Generator<Resource> {
  const given = files.flatMap((path) => {
    const media = MEDIA_TYPES.get(path.slice(path.lastIndexOf('.') + 1));
    return media === undefined || path.includes('/') ? [] : [{ path, media }];
  });
  yield {
    iri: names.dataset,
    types: ['dcat:Dataset', 'prov:Entity'],
    properties: [
      ...saying('dct:title', publication.title),
      ...saying('dct:description', `${publication.description} ${publication.conformity}`),
      ...coded('dcat:version', version),
      ...linking('dct:license', publication.licence.url),
      ...linking('dcat:distribution', ...given.map(({ path }) => names.file(path))),
      ...linking('prov:wasDerivedFrom', ...sources.map((row) => names.source(row.source_id))),
    ],
  };
  for (const { path, media } of given)
    yield {
      iri: names.file(path),
      types: ['dcat:Distribution'],
      properties: [
        ...coded('dct:title', path),
        ...linking('dcat:downloadURL', names.file(path)),
        ...linking('dcat:mediaType', `https://www.iana.org/assignments/media-types/${media}`),
        ...linking('dct:license', publication.licence.url),
      ],
    };
  for (const row of sources) yield describeSource(row, names);
  for (const row of organizations)
    yield {
      iri: names.organization(row.organization_id),
      types: ['foaf:Organization', 'prov:Agent'],
      properties: [...coded('foaf:name', row.acronym), ...coded('dct:title', row.name)],
    };
}

function describeSource(row: SourceRow, names: ResourceNames): Resource {
  return {
    iri: names.source(row.source_id),
    types: ['prov:Entity', 'dcat:Resource'],
    properties: [
      ...coded('dct:title', row.title),
      ...coded('dct:bibliographicCitation', row.attribution),
      ...coded('dct:rights', row.licence),
      ...linking('foaf:page', row.url),
      ...coded('sm2:sha256', row.sha256),
    ],
  };
}
