import { PREFIXES, vocabularyIri } from './resource.ts';
import type { Resource, Term, Value } from './resource.ts';

/** Resources as JSON-LD 1.1 with its context in the file, so that nothing is loaded from elsewhere; a line for each. */
export function* toJsonld(resources: Iterable<Resource>, baseIri: string): Generator<string> {
  const context = { ...PREFIXES, sm2: vocabularyIri(baseIri) };
  yield `{\n"@context": ${JSON.stringify(context)},\n"@graph": [`;
  let separator = '\n';
  for (const resource of resources) {
    yield `${separator}${JSON.stringify(toNode(resource))}`;
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

function toNode({ iri, types, properties }: Resource): Record<string, unknown> {
  const values = new Map<Term, unknown[]>();
  for (const [term, value] of properties)
    values.set(term, [...(values.get(term) ?? []), toValue(value)]);
  return { '@id': iri, '@type': types, ...Object.fromEntries(values) };
}

function toValue(value: Value): Record<string, string> {
  if ('iri' in value) return { '@id': value.iri };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language === undefined ? {} : { '@language': language }),
    ...(datatype === undefined ? {} : { '@type': datatype }),
  };
}
