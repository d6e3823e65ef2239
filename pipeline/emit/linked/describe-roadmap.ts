import type { ConceptRow, DefinitionRow } from '../../../schemas/types.ts';
import type { Catalogue } from '../../normalise/catalogue.ts';
import type { ResourceNames } from './name-resources.ts';
import { coded, linking, saying } from './resource.ts';
import type { Resource } from './resource.ts';

/** The roadmap as a concept scheme: its kinds as top concepts, below them the concepts with their definitions and sources. */
export function* describeRoadmap(
  { concepts, definitions, committee_concepts: roles }: Catalogue,
  names: ResourceNames,
): Generator<Resource> {
  const kinds = [...new Set(concepts.map(({ kind }) => kind))].sort();
  yield {
    iri: names.roadmap,
    types: ['skos:ConceptScheme'],
    properties: [
      ...saying('dct:title', 'Smart manufacturing roadmap'),
      ...linking('skos:hasTopConcept', ...kinds.map(names.kind)),
    ],
  };
  for (const kind of kinds)
    yield {
      iri: names.kind(kind),
      types: ['skos:Concept'],
      properties: [
        ...saying('skos:prefLabel', kind),
        ...linking('skos:inScheme', names.roadmap),
        ...linking('skos:topConceptOf', names.roadmap),
      ],
    };
  for (const concept of concepts) {
    const id = concept.concept_id;
    yield describeConcept(concept, names, [
      ...definitions
        .filter((row) => row.concept_id === id)
        .flatMap((row) => linking('skos:definition', names.definition(row.definition_id))),
      ...roles
        .filter((row) => row.concept_id === id && row.role === 'main')
        .flatMap((row) => linking('dct:creator', names.committee(row.committee_id))),
    ]);
  }
  for (const row of definitions) yield describeDefinition(row, names);
}

function describeConcept(
  {
    concept_id: id,
    kind,
    label,
    aliases,
    table_label: tableLabel,
    clause,
    description,
  }: ConceptRow,
  names: ResourceNames,
  links: Resource['properties'],
): Resource {
  const others = new Set([...aliases, ...(tableLabel === null ? [] : [tableLabel])]);
  others.delete(label);
  return {
    iri: names.concept(id),
    types: ['skos:Concept'],
    properties: [
      ...saying('skos:prefLabel', label),
      ...[...others].sort().flatMap((other) => saying('skos:altLabel', other)),
      ...coded('skos:notation', clause),
      ...saying('skos:scopeNote', description),
      ...linking('skos:inScheme', names.roadmap),
      ...linking('skos:broader', names.kind(kind)),
      ...links,
    ],
  };
}

/** A definition is a resource of its own, so that it can name the standard and clause that it was taken from. */
function describeDefinition(row: DefinitionRow, names: ResourceNames): Resource {
  const { source_reference: reference, source_clause: clause } = row;
  const cited = row.source_standard_id === null ? null : names.standard(row.source_standard_id);
  return {
    iri: names.definition(row.definition_id),
    types: ['prov:Entity', 'sm2:Definition'],
    properties: [
      ...saying('rdf:value', row.text_corrected ?? row.text, row.language),
      ...saying('rdfs:label', row.term, row.language),
      ...linking(row.is_verbatim ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom', cited),
      ...coded(
        'dct:bibliographicCitation',
        reference === null || clause === null ? reference : `${reference}, ${clause}`,
      ),
    ],
  };
}
