import { field, items, plainText, readEach } from './field.ts';
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
  const identifiers = readEach(field(value, 'docid', 'docidentifier'), readIdentifier);
  if (identifiers.length === 0) return null;
  const ext = field(value, 'ext');
  const either = (name: string) => field(ext, name) ?? field(value, name);
  const contributors = field(value, 'contributor');
  return {
    source_id,
    place,
    form: 'relaton',
    schema_version: plainText(field(value, 'schema-version', 'schema_version')),
    identifiers: primaryFirst(identifiers),
    project_number: content(field(either('structuredidentifier'), 'project_number')),
    titles: readEach(field(value, 'title'), readText),
    abstracts: readEach(field(value, 'abstract'), readText),
    dates: readEach(field(value, 'date'), readDate),
    ...readStatus(field(value, 'docstatus', 'status'), ext),
    doctype: content(either('doctype')),
    supplement_type: content(either('supplementtype')),
    edition: content(field(value, 'edition')),
    committees: readCommittees(either('editorialgroup'), contributors),
    ics: readEach(either('ics'), (ics) => plainText(ics) ?? plainText(field(ics, 'code'))),
    relations: readEach(field(value, 'relation'), readRelation),
    links: readEach(field(value, 'link', 'source'), readLink),
    publishers: readEach(contributors, readPublisher),
    languages: readEach(field(value, 'language'), plainText),
  };
}

/** The text of a value that is a text, or an object that holds one under the name that its schema has for it. */
function content(value: unknown): string | null {
  return (
    plainText(value) ??
    plainText(field(value, 'content', 'value')) ??
    plainText(field(value, 'type', 'id'))
  );
}

function readIdentifier(value: unknown): HarvestedIdentifier | null {
  const text = plainText(value) ?? plainText(field(value, 'id', 'content'));
  const type = plainText(field(value, 'type'));
  return text === null ? null : { text, type, is_primary: isTrue(field(value, 'primary')) };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function primaryFirst(identifiers: HarvestedIdentifier[]): HarvestedIdentifier[] {
  return identifiers[0]?.is_primary === true
    ? identifiers
    : identifiers.toSorted((a, b) => Number(b.is_primary) - Number(a.is_primary));
}

function readStatus(status: unknown, ext: unknown) {
  const publisher_status = plainText(field(ext, 'standard_status', 'pubstatus'));
  return {
    stage: content(field(status, 'stage')),
    substage: content(field(status, 'substage')),
    iteration: content(field(status, 'iteration')),
    ...(publisher_status === null ? {} : { publisher_status }),
  };
}

function readText(value: unknown): HarvestedText | null {
  const text = plainText(value) ?? plainText(field(value, 'content'));
  if (text === null) return null;
  return {
    text,
    language: plainText(items(field(value, 'language'))[0]),
    type: plainText(field(value, 'type')),
    format: plainText(field(value, 'format')),
  };
}

function readDate(value: unknown): HarvestedDate | null {
  const text =
    plainText(value) ??
    plainText(field(value, 'value', 'at')) ??
    plainText(field(value, 'on', 'from'));
  return text === null ? null : { type: plainText(field(value, 'type')), text };
}

function readRelation(value: unknown): HarvestedRelation | null {
  const type = plainText(field(value, 'type'));
  const target = readTarget(field(value, 'bibitem'));
  return type === null || target === null ? null : { type, target };
}

/** The document that a relation points at: its first primary identifier, else its first, else the reference as formatted. */
function readTarget(bibitem: unknown): string | null {
  const identifiers = readEach(field(bibitem, 'docid', 'docidentifier'), readIdentifier);
  const identifier = identifiers.find(({ is_primary }) => is_primary) ?? identifiers[0];
  return identifier?.text ?? content(field(bibitem, 'formattedref'));
}

function readLink(value: unknown): HarvestedLink | null {
  const url = plainText(value) ?? plainText(field(value, 'content'));
  return url === null ? null : { type: plainText(field(value, 'type')), url };
}

/** The publishing body that a contributor is: by abbreviation, else by name. */
function readPublisher(contributor: unknown): string | null {
  const roles = items(field(contributor, 'role'));
  if (!roles.some((role) => content(role) === 'publisher')) return null;
  const organization = field(contributor, 'organization');
  return (
    content(field(organization, 'abbreviation')) ?? content(items(field(organization, 'name'))[0])
  );
}
