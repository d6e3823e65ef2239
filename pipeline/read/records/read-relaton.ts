import { field, items, plainText } from './field.ts';
import type {
  HarvestedDate,
  HarvestedIdentifier,
  HarvestedLink,
  HarvestedRecord,
  HarvestedRelation,
  HarvestedText,
} from './harvested-record.ts';
import { readCommittees } from './read-committees.ts';

/**
 * A Relaton record, of either schema (v1 `docid[].id`, v2 `docidentifier[].content`), from its parsed YAML; null where it
 * is no object or names no document. Fields that stand at the top level instead of under `ext`, single values instead of
 * lists, and texts instead of objects are read as what they are.
 *
 *   readRelaton({ docid: { id: 'ISO 8000-2:2018' } }, 'iso', 'data/a.yaml')?.identifiers[0].text → 'ISO 8000-2:2018'
 *
 * Rule: the Relaton models of the versions 1.2 to 1.5, https://github.com/relaton/relaton-models.
 */
export function readRelaton(
  value: unknown,
  source_id: string,
  place: string,
): HarvestedRecord | null {
  const identifiers = items(field(value, 'docid', 'docidentifier')).flatMap(readIdentifier);
  if (identifiers.length === 0) return null;
  const ext = field(value, 'ext');
  const either = (name: string) => field(ext, name) ?? field(value, name);
  const status = field(value, 'docstatus', 'status');
  const contributors = items(field(value, 'contributor'));
  return {
    source_id,
    place,
    form: 'relaton',
    schema_version: plainText(field(value, 'schema-version', 'schema_version')),
    identifiers: [
      ...identifiers.filter(({ is_primary }) => is_primary),
      ...identifiers.filter(({ is_primary }) => !is_primary),
    ],
    project_number: content(field(either('structuredidentifier'), 'project_number')),
    titles: items(field(value, 'title')).flatMap(readText),
    abstracts: items(field(value, 'abstract')).flatMap(readText),
    dates: items(field(value, 'date')).flatMap(readDate),
    stage: content(field(status, 'stage')),
    substage: content(field(status, 'substage')),
    iteration: content(field(status, 'iteration')),
    ...publisherStatus(ext),
    doctype: content(either('doctype')),
    supplement_type: content(either('supplementtype')),
    edition: content(field(value, 'edition')),
    committees: readCommittees(either('editorialgroup'), contributors),
    ics: items(either('ics')).flatMap(
      (ics) => plainText(field(ics, 'code')) ?? plainText(ics) ?? [],
    ),
    relations: items(field(value, 'relation')).flatMap(readRelation),
    links: items(field(value, 'link', 'source')).flatMap(readLink),
    publishers: contributors.flatMap(readPublisher),
    languages: items(field(value, 'language')).flatMap((language) => plainText(language) ?? []),
  };
}

/** The text of a value that is a text, or an object that holds one under the name that its schema has for it. */
function content(value: unknown): string | null {
  return plainText(value) ?? plainText(field(value, 'content', 'value', 'type', 'id'));
}

function publisherStatus(ext: unknown): { publisher_status?: string } {
  const publisher_status = plainText(field(ext, 'standard_status', 'pubstatus'));
  return publisher_status === null ? {} : { publisher_status };
}

function readIdentifier(value: unknown): HarvestedIdentifier[] {
  const text = plainText(value) ?? plainText(field(value, 'id', 'content'));
  if (text === null) return [];
  return [
    { text, type: plainText(field(value, 'type')), is_primary: isTrue(field(value, 'primary')) },
  ];
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function readText(value: unknown): HarvestedText[] {
  const text = plainText(value) ?? plainText(field(value, 'content'));
  if (text === null) return [];
  return [
    {
      text,
      language: plainText(items(field(value, 'language'))[0]),
      type: plainText(field(value, 'type')),
      format: plainText(field(value, 'format')),
    },
  ];
}

function readDate(value: unknown): HarvestedDate[] {
  const type = plainText(field(value, 'type'));
  const texts = [
    plainText(value) ?? plainText(field(value, 'value', 'at', 'on', 'from')),
    plainText(field(value, 'to')),
  ];
  return texts.flatMap((text) => (text === null ? [] : [{ type, text }]));
}

function readRelation(value: unknown): HarvestedRelation[] {
  const type = plainText(field(value, 'type'));
  const target = readTarget(field(value, 'bibitem'));
  return type === null || target === null ? [] : [{ type, target }];
}

/** The document that a relation points at: its first primary identifier, else its first, else the reference as formatted. */
function readTarget(bibitem: unknown): string | null {
  const identifiers = items(field(bibitem, 'docid', 'docidentifier')).flatMap(readIdentifier);
  const identifier = identifiers.find(({ is_primary }) => is_primary) ?? identifiers[0];
  return identifier?.text ?? content(field(bibitem, 'formattedref'));
}

function readLink(value: unknown): HarvestedLink[] {
  const url = plainText(value) ?? plainText(field(value, 'content'));
  return url === null ? [] : [{ type: plainText(field(value, 'type')), url }];
}

/** The publishing body that a contributor is: by abbreviation, else by name. */
function readPublisher(contributor: unknown): string[] {
  const roles = items(field(contributor, 'role'));
  if (!roles.some((role) => content(role) === 'publisher')) return [];
  const organization = field(contributor, 'organization');
  const name = content(field(organization, 'abbreviation'));
  return [name ?? content(items(field(organization, 'name'))[0])].flatMap((text) => text ?? []);
}
