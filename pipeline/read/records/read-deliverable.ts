import { field, plainText } from './field.ts';
import type { HarvestedCommittee, HarvestedRecord, HarvestedText } from './harvested-record.ts';
import { listCell } from './list-cell.ts';

/**
 * A row of the deliverables of ISO Open Data, from its JSON Lines or its CSV form; null where it names no document. The
 * integer stage `6060` is read as stage `60`, substage `60`; markup in scopes stays.
 *
 * Rule: https://www.iso.org/open-data.html, the fields of `iso_deliverables_metadata`.
 */
export function readDeliverable(
  row: unknown,
  source_id: string,
  place: string,
): HarvestedRecord | null {
  const reference = plainText(field(row, 'reference'));
  if (reference === null) return null;
  const stage = plainText(field(row, 'currentStage'))?.padStart(4, '0') ?? null;
  const date = plainText(field(row, 'publicationDate'));
  return {
    source_id,
    place,
    form: 'open_data',
    schema_version: null,
    identifiers: [{ text: reference, type: null, is_primary: true }],
    project_number: plainText(field(row, 'id')),
    titles: readTexts(field(row, 'title')),
    abstracts: readTexts(field(row, 'scope')),
    dates: date === null ? [] : [{ type: 'published', text: date }],
    stage: stage?.slice(0, -2) ?? null,
    substage: stage?.slice(-2) ?? null,
    iteration: null,
    doctype: plainText(field(row, 'deliverableType')),
    supplement_type: plainText(field(row, 'supplementType')),
    edition: plainText(field(row, 'edition')),
    committees: readOwner(field(row, 'ownerCommittee')),
    ics: listCell(field(row, 'icsCode')),
    relations: [
      ...listCell(field(row, 'replaces')).map((target) => ({ type: 'replaces', target })),
      ...listCell(field(row, 'replacedBy')).map((target) => ({ type: 'replacedBy', target })),
    ],
    links: [],
    publishers: [],
    languages: listCell(field(row, 'languages')),
  };
}

function readOwner(value: unknown): HarvestedCommittee[] {
  const identifier = plainText(value);
  return identifier === null ? [] : [{ identifier, name: null, type: null, number: null }];
}

/** The texts of an object with a text per language. */
function readTexts(value: unknown): HarvestedText[] {
  return ['en', 'fr'].flatMap((language) => {
    const text = plainText(field(value, language));
    return text === null ? [] : [{ text, language, type: null, format: null }];
  });
}
