/** Linked data, read by programs that are not ours: n3, jsonld, oxigraph (SPARQL) and shacl-engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store as Triples } from 'n3';
import * as oxigraph from 'oxigraph';
import { Validator } from 'shacl-engine';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../pipeline/acquire/project-root.ts';
import { openCatalogue } from '../../../pipeline/command/open-catalogue.ts';
import { compilePublication } from '../../../pipeline/emit/compile-publication.ts';
import { chunksOf } from '../../../pipeline/emit/file-content.ts';
import { linkedData } from '../../../pipeline/emit/linked/linked-data.ts';
import { mapTables } from '../../../pipeline/emit/map-tables.ts';
import { emptyCatalogue } from '../../../pipeline/normalise/catalogue.ts';
import type { Catalogue } from '../../../pipeline/normalise/catalogue.ts';
import { rows } from '../../reference.ts';

/** The committed catalogue with a few of its standards, those that are cited among them. */
function readCatalogue(): Catalogue {
  const built = openCatalogue(join(projectRoot(), 'output'), projectRoot())!;
  const standards = built.table('standards').slice(0, 60);
  const ids = new Set(standards.map(({ standard_id: id }) => id));
  return {
    ...mapTables(emptyCatalogue(), (empty) => [...empty]),
    ...{
      standards,
      concepts: [...built.table('concepts')],
      definitions: [...built.table('definitions')],
    },
    schemes: [...built.table('schemes')],
    scheme_values: [...built.table('scheme_values')],
    mappings: [...built.table('mappings')],
    committees: [...built.table('committees')],
    organizations: [...built.table('organizations')],
    committee_concepts: [...built.table('committee_concepts')],
    sources: [...built.table('sources')],
    origins: built.table('origins').filter(({ row_id: id }) => ids.has(id)),
    classifications: built.table('classifications').filter(({ standard_id: id }) => ids.has(id)),
  };
}

const catalogue = readCatalogue();
const publication = compilePublication(rows);
const files = new Map(
  linkedData(catalogue, {
    publication,
    version: '1.2.3',
    files: ['gaps.csv', 'schemas/gaps.json'],
  }),
);
const textOf = (path: string) => Array.from(chunksOf(files.get(path)!, new Map())).join('');
const turtle = textOf('linked-data.ttl');
const prefixes = turtle
  .match(/^@prefix[^>]*>/gm)!
  .map((line) => line.replace('@prefix', 'PREFIX'))
  .join('\n');

/** The answers to a SPARQL query, each as its first value. */
function ask(query: string, more = ''): string[] {
  const store = new oxigraph.Store();
  store.load(`${turtle}\n${more}`, { format: 'text/turtle' });
  const text = store.query(`${prefixes}\n${query}`, { results_format: 'text/csv' });
  return (typeof text === 'string' ? text : '').trim().split(/\r?\n/).slice(1);
}

/** Conditions of the SKOS reference (https://www.w3.org/TR/skos-reference/), and data that break each. */
const CONDITIONS = [
  [
    'S9: a scheme is no concept',
    'SELECT ?x { ?x a skos:Concept, skos:ConceptScheme }',
    '<urn:a> a skos:Concept, skos:ConceptScheme .',
  ],
  [
    'S13: labels of different kinds differ',
    'SELECT ?x { ?x skos:prefLabel ?label ; skos:altLabel ?label }',
    '<urn:a> skos:prefLabel "a"@en ; skos:altLabel "a"@en .',
  ],
  [
    'S14: a concept has one preferred label in a language',
    'SELECT ?x { ?x skos:prefLabel ?a, ?b FILTER (?a != ?b && lang(?a) = lang(?b)) }',
    '<urn:a> skos:prefLabel "a"@en, "b"@en .',
  ],
  [
    'S27: what is related is not broader',
    'SELECT ?x { ?x skos:related|^skos:related ?y . ?x skos:broader+ ?y }',
    '<urn:a> skos:broader <urn:b> ; skos:related <urn:b> .',
  ],
  [
    'S46: an exact match is no broader, narrower or related one',
    'SELECT ?x { ?x (skos:exactMatch|^skos:exactMatch)+ ?y . ?x skos:broadMatch|^skos:broadMatch|skos:narrowMatch|^skos:narrowMatch|skos:relatedMatch|^skos:relatedMatch ?y }',
    '<urn:a> skos:exactMatch <urn:b> . <urn:b> skos:narrowMatch <urn:a> .',
  ],
  [
    'no concept is broader than itself',
    'SELECT ?x { ?x skos:broader+ ?x }',
    '<urn:a> skos:broader <urn:b> . <urn:b> skos:broader <urn:a> .',
  ],
  [
    'a concept and what is broader share a scheme',
    'SELECT ?x { ?x skos:broader ?y ; skos:inScheme ?s . FILTER NOT EXISTS { ?y skos:inScheme ?s } }',
    '<urn:a> skos:broader <urn:b> ; skos:inScheme <urn:s> .',
  ],
  [
    'what a match names exists',
    'SELECT ?x { ?x skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:narrowMatch|skos:relatedMatch ?y FILTER NOT EXISTS { ?y a skos:Concept } }',
    '<urn:a> skos:closeMatch <urn:b> .',
  ],
] as const;

describe('the concept schemes', () => {
  test.each(CONDITIONS)(
    'hold to the rules of SKOS, and the check sees where they do not: %s',
    (_, query, broken) => {
      expect(ask(query)).toEqual([]);
      expect(ask(query, broken)).not.toEqual([]);
    },
  );

  test('hold every scheme, value and concept of the catalogue', () => {
    const { schemes, scheme_values: values, concepts } = catalogue;
    expect(ask('SELECT (count(*) AS ?n) { ?x a skos:ConceptScheme }')).toEqual([
      String(schemes.length + 1),
    ]);
    expect(ask('SELECT (count(*) AS ?n) { ?x sm2:position ?p }')).toEqual([String(values.length)]);
    expect(
      ask(
        'SELECT (count(?x) AS ?n) { ?x skos:broader ?k . ?k skos:topConceptOf ?s . ?s dct:title "Smart manufacturing roadmap"@en }',
      ),
    ).toEqual([String(concepts.length)]);
  });
});

test('JSON-LD says the same as Turtle, with nothing loaded from elsewhere', async () => {
  const text = textOf('linked-data.jsonld');
  const lines = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
  const store = new oxigraph.Store();
  store.load(turtle, { format: 'text/turtle' });
  const other = new oxigraph.Store();
  other.load(lines, { format: 'application/n-quads' });
  const sorted = (one: oxigraph.Store) =>
    one.dump({ format: 'application/n-quads' }).split('\n').sort();
  expect(store.size).toBeGreaterThan(3000);
  expect(sorted(other)).toEqual(sorted(store));
});

describe('the shapes', () => {
  const shapes = new Triples(
    new Parser().parse(readFileSync(join(projectRoot(), 'schemas/shapes.ttl'), 'utf8')),
  );
  const conforms = async (more = '') => {
    const dataset = new Triples(new Parser().parse(`${turtle}\n${more}`));
    const report = await new Validator(shapes, { factory: DataFactory }).validate({ dataset });
    return report.conforms;
  };

  test('fit what is published', async () => {
    expect(await conforms()).toBe(true);
  });

  test.each([
    [
      'a concept without a label',
      '<urn:a> a skos:Concept ; skos:inScheme <urn:s> . <urn:s> a skos:ConceptScheme ; dct:title "s" .',
    ],
    ['a standard without a name', '<urn:a> a dct:Standard ; dct:publisher <urn:p> .'],
    [
      'a standard with a value that is no concept',
      '<urn:a> a dct:Standard ; dct:identifier "a" ; dct:publisher <urn:p> ; dct:subject <urn:nothing> .',
    ],
    ['a statement about nothing', '<urn:a> a rdf:Statement .'],
    [
      'a data set without a licence',
      '<urn:a> a dcat:Dataset ; dct:title "a" ; dcat:distribution <urn:d> . <urn:d> a dcat:Distribution .',
    ],
  ])('do not fit %s', async (_, broken) => {
    expect(await conforms(broken)).toBe(false);
  });
});

test('standards carry their URNs, and their values the reason', () => {
  const row = catalogue.standards.find(({ urn }) => urn !== null)!;
  expect(
    ask(
      `SELECT ?name { ?x a dct:Standard ; dct:identifier "${row.urn!}"^^xsd:anyURI, ?name FILTER (datatype(?name) = xsd:string) }`,
    ),
  ).toEqual([row.reference]);
  const [value] = catalogue.classifications;
  expect(
    ask(
      `SELECT (count(*) AS ?n) { ?x a rdf:Statement ; rdf:subject ?s ; rdf:object ?o ; sm2:basis ?b ; sm2:confidence ?c . ?s dct:subject ?o }`,
    ),
  ).toEqual([String(catalogue.classifications.length)]);
  expect(value).toBeDefined();
});

test('the data set names its files', () => {
  expect(
    ask('SELECT ?title { ?x a dcat:Distribution ; dct:title ?title } ORDER BY ?title'),
  ).toEqual(['gaps.csv', 'linked-data.jsonld', 'linked-data.ttl']);
});

/** The examples of the README, each with the number of lines that the committed catalogue answers at least. */
test('the examples of the README answer', () => {
  const readme = readFileSync(join(projectRoot(), 'README.md'), 'utf8');
  const examples = Array.from(readme.matchAll(/```sparql\n(.*?)```/gs), ([, query = '']) => query);
  expect(examples.length).toBeGreaterThan(0);
  for (const query of examples) expect(ask(query), query).not.toEqual([]);
});
