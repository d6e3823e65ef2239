import type { Catalogue } from '../../normalise/catalogue.ts';
import { describeDataset } from './describe-dataset.ts';
import type { DatasetFacts } from './describe-dataset.ts';
import { describeRoadmap } from './describe-roadmap.ts';
import { describeSchemes } from './describe-schemes.ts';
import { describeStandards } from './describe-standards.ts';
import { nameResources } from './name-resources.ts';
import type { Resource } from './resource.ts';

/** All that is published as linked data, one resource after the other; of the candidates only the entries. */
export function* listResources(catalogue: Catalogue, facts: DatasetFacts): Generator<Resource> {
  const names = nameResources(facts.publication.baseIri);
  yield* describeDataset(catalogue, facts, names);
  yield* describeSchemes(catalogue, names);
  yield* describeRoadmap(catalogue, names);
  yield* describeStandards(catalogue, names);
}
