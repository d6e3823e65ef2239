import type { Catalogue } from '../../normalise/catalogue.ts';
import type { FileContent } from '../file-content.ts';
import type { DatasetFacts } from './describe-dataset.ts';
import { listResources } from './list-resources.ts';
import { toJsonld } from './to-jsonld.ts';
import { toTurtle } from './to-turtle.ts';

/**
 * The catalogue as linked data, in Turtle and in JSON-LD, which hold the same triples: the reference models and the roadmap as
 * SKOS, the entries as `dct:Standard` with their values and sources, the data set as DCAT.
 */
export function linkedData(
  catalogue: Catalogue,
  { files, ...facts }: DatasetFacts,
): [path: string, content: FileContent][] {
  const all = { ...facts, files: [...files, 'linked-data.ttl', 'linked-data.jsonld'].sort() };
  const { baseIri } = facts.publication;
  return [
    ['linked-data.ttl', { chunks: () => toTurtle(listResources(catalogue, all), baseIri) }],
    ['linked-data.jsonld', { chunks: () => toJsonld(listResources(catalogue, all), baseIri) }],
  ];
}
