import type { ClassificationRow, CommitteeRow, StandardRow } from '../../../schemas/types.ts';
import type { Catalogue } from '../../normalise/catalogue.ts';
import { slug } from '../../slug.ts';
import type { ResourceNames } from './name-resources.ts';
import { coded, linking, saying } from './resource.ts';
import type { Resource, Term } from './resource.ts';

/** The entries of the catalogue as `dct:Standard`, each value with the reason for it, and the committees. */
export function* describeStandards(
  { standards, classifications, committees, origins }: Catalogue,
  names: ResourceNames,
): Generator<Resource> {
  const included = new Set(standards.map(({ standard_id: id }) => id));
  const sources = new Map<string, Set<string>>();
  for (const { table, row_id: id, source_id: source } of origins)
    if (table === 'candidates' && included.has(id))
      sources.set(id, (sources.get(id) ?? new Set()).add(source));
  const values = new Map<string, ClassificationRow[]>();
  for (const row of classifications) {
    const known = values.get(row.standard_id);
    if (known === undefined) values.set(row.standard_id, [row]);
    else known.push(row);
  }
  for (const row of standards) {
    const own = values.get(row.standard_id) ?? [];
    yield describeStandard(row, names, [
      ...linking('dct:subject', ...own.map((one) => valueIri(one, names))),
      ...linking(
        'prov:wasDerivedFrom',
        ...[...(sources.get(row.standard_id) ?? [])].map(names.source),
      ),
    ]);
    for (const one of own) yield describeClassification(one, names);
  }
  for (const row of committees) yield describeCommittee(row, names);
}

function describeStandard(
  row: StandardRow,
  names: ResourceNames,
  links: Resource['properties'],
): Resource {
  return {
    iri: names.standard(row.standard_id),
    types: ['dct:Standard', 'prov:Entity'],
    properties: [
      ...coded('dct:identifier', row.reference),
      ...coded('dct:identifier', row.urn, 'xsd:anyURI'),
      ...saying('dct:title', row.title_en),
      ...saying('dct:title', row.title_fr, 'fr'),
      ...saying('dct:abstract', row.scope_en),
      ...issued(row.publication_date ?? row.publication_year?.toString() ?? null),
      ...linking('dct:publisher', ...row.publishers.map((name) => names.organization(slug(name)))),
      ...linking('dct:creator', ...row.committee_ids.map(names.committee)),
      ...linking('dct:replaces', ...row.replaces.map(names.standard)),
      ...linking('dct:isReplacedBy', ...row.replaced_by.map(names.standard)),
      ...linking('foaf:page', row.url),
      ...coded('sm2:state', row.state),
      ...coded('sm2:relevance', row.relevance, 'xsd:integer'),
      ...row.ics_codes.flatMap((code) => coded('sm2:ics', code)),
      ...links,
    ],
  };
}

const DATE_TYPES = new Map<number, Term>([
  [4, 'xsd:gYear'],
  [7, 'xsd:gYearMonth'],
  [10, 'xsd:date'],
]);

function issued(date: string | null): Resource['properties'] {
  return coded('dct:issued', date, DATE_TYPES.get(date?.length ?? 0));
}

function valueIri(row: ClassificationRow, names: ResourceNames): string {
  return names.value(row.scheme_id, row.scheme_version, row.characteristic_id, row.value_code);
}

/** A value given to a standard, as a statement about which more can be said: on what it rests, and how sure it is. */
function describeClassification(row: ClassificationRow, names: ResourceNames): Resource {
  const { standard_id: id, scheme_id: scheme, characteristic_id: characteristic } = row;
  return {
    iri: names.classification(id, scheme, characteristic, row.value_code),
    types: ['rdf:Statement', 'prov:Entity'],
    properties: [
      ...linking('rdf:subject', names.standard(id)),
      ...linking('rdf:predicate', 'http://purl.org/dc/terms/subject'),
      ...linking('rdf:object', valueIri(row, names)),
      ...coded('sm2:basis', row.basis),
      ...coded('sm2:rule', row.rule_id),
      ...coded('sm2:evidence', row.evidence_text),
      ...coded('sm2:confidence', row.confidence, 'xsd:integer'),
      ...coded('sm2:status', row.status),
      ...coded('sm2:decidedBy', row.decided_by),
    ],
  };
}

function describeCommittee(row: CommitteeRow, names: ResourceNames): Resource {
  return {
    iri: names.committee(row.committee_id),
    types: ['foaf:Organization', 'prov:Agent'],
    properties: [
      ...coded('foaf:name', row.name),
      ...saying('dct:title', row.title_en),
      ...linking('dct:isPartOf', ...row.parent_ids.map(names.committee)),
      ...linking('foaf:page', row.url),
    ],
  };
}
