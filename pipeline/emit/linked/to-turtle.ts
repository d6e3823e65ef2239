import { DataFactory, Writer } from 'n3';
import type { Resource, Value } from './resource.ts';
import { expandTerm, PREFIXES, vocabularyIri } from './resource.ts';

/** Resources as Turtle (https://www.w3.org/TR/turtle/), a piece for each. */
export function* toTurtle(resources: Iterable<Resource>, baseIri: string): Generator<string> {
  const pieces: string[] = [];
  const sink = {
    write: (text: string, _: unknown, done?: () => void) => {
      pieces.push(text);
      done?.();
    },
  };
  const writer = new Writer(sink, {
    end: false,
    prefixes: { ...PREFIXES, sm2: vocabularyIri(baseIri) },
  });
  const type = DataFactory.namedNode(`${PREFIXES.rdf}type`);
  for (const { iri, types, properties } of resources) {
    const subject = DataFactory.namedNode(iri);
    for (const term of types)
      writer.addQuad(
        DataFactory.quad(subject, type, DataFactory.namedNode(expandTerm(term, baseIri))),
      );
    for (const [term, value] of properties)
      writer.addQuad(
        DataFactory.quad(
          subject,
          DataFactory.namedNode(expandTerm(term, baseIri)),
          toObject(value, baseIri),
        ),
      );
    yield pieces.splice(0).join('');
  }
  writer.end();
  yield pieces.splice(0).join('');
}

function toObject(value: Value, baseIri: string) {
  if ('iri' in value) return DataFactory.namedNode(value.iri);
  const { text, language, datatype } = value;
  if (language !== undefined) return DataFactory.literal(text, language);
  return datatype === undefined
    ? DataFactory.literal(text)
    : DataFactory.literal(text, DataFactory.namedNode(expandTerm(datatype, baseIri)));
}
