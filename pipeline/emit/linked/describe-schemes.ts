import type { Catalogue } from '../../normalise/catalogue.ts';
import type { SchemeValueRow } from '../../../schemas/types.ts';
import type { ResourceNames } from './name-resources.ts';
import { coded, linking, saying } from './resource.ts';
import type { Resource } from './resource.ts';

/**
 * The reference models as SKOS: a concept scheme each, its characteristics as top concepts, their values below them, and the
 * cross-walks as mapping relations (https://www.w3.org/TR/skos-reference/).
 */
export function* describeSchemes(
  { schemes, scheme_values: values, mappings }: Catalogue,
  names: ResourceNames,
): Generator<Resource> {
  const matches = matchesOf(mappings, values, names);
  for (const { scheme_id: id, version, title, description, source } of schemes) {
    const own = values.filter((row) => row.scheme_id === id && row.scheme_version === version);
    const scheme = names.scheme(id, version);
    const characteristics = new Map(own.map((row) => [row.characteristic_id, row]));
    const tops = [...characteristics].map(([name]) => names.characteristic(id, version, name));
    yield {
      iri: scheme,
      types: ['skos:ConceptScheme'],
      properties: [
        ...saying('dct:title', title),
        ...saying('dct:description', description),
        ...coded('owl:versionInfo', version),
        ...coded('dct:bibliographicCitation', source),
        ...linking('skos:hasTopConcept', ...tops),
      ],
    };
    for (const [name, row] of characteristics)
      yield {
        iri: names.characteristic(id, version, name),
        types: ['skos:Concept'],
        properties: [
          ...saying('skos:prefLabel', row.characteristic_label),
          ...coded('skos:notation', name),
          ...linking('skos:inScheme', scheme),
          ...linking('skos:topConceptOf', scheme),
        ],
      };
    for (const row of own) yield describeValue(row, names, matches.get(valueIri(row, names)) ?? []);
  }
}

function describeValue(
  row: SchemeValueRow,
  names: ResourceNames,
  matches: Resource['properties'],
): Resource {
  const { scheme_id: id, scheme_version: version, characteristic_id: characteristic } = row;
  const above =
    row.broader === null
      ? names.characteristic(id, version, characteristic)
      : names.value(id, version, characteristic, row.broader);
  return {
    iri: valueIri(row, names),
    types: ['skos:Concept'],
    properties: [
      ...saying('skos:prefLabel', row.label),
      ...saying('skos:definition', row.definition),
      ...coded('skos:notation', row.value_code),
      ...linking('skos:inScheme', names.scheme(id, version)),
      ...linking('skos:broader', above),
      ...coded('sm2:position', row.position, 'xsd:integer'),
      ...coded('sm2:provenance', row.provenance),
      ...coded('dct:bibliographicCitation', row.source),
      ...matches,
    ],
  };
}

function valueIri(row: SchemeValueRow, names: ResourceNames): string {
  return names.value(row.scheme_id, row.scheme_version, row.characteristic_id, row.value_code);
}

/** The cross-walks by the value that they start from; a mapping starts from the value of that name in each version. */
function matchesOf(
  mappings: Catalogue['mappings'],
  values: Catalogue['scheme_values'],
  names: ResourceNames,
): Map<string, Resource['properties'][number][]> {
  const matches = new Map<string, Resource['properties'][number][]>();
  for (const mapping of mappings) {
    const { to_scheme_id: id, to_scheme_version: version } = mapping;
    const target = names.value(id, version, mapping.to_characteristic_id, mapping.to_code);
    const from = values.filter(
      (row) =>
        row.scheme_id === mapping.from_scheme_id &&
        row.characteristic_id === mapping.from_characteristic_id &&
        row.value_code === mapping.from_code,
    );
    for (const row of from) {
      const iri = valueIri(row, names);
      const known = matches.get(iri) ?? [];
      matches.set(iri, [...known, ...linking(`skos:${mapping.mapping}`, target)]);
    }
  }
  return matches;
}
