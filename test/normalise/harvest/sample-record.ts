import type { HarvestedRecord } from '../../../pipeline/read/records/harvested-record.ts';

/** A record of the catalogue with this name, that tells nothing else. */
export function record(
  name: string,
  catalogue = 'ISO',
  fields: Partial<HarvestedRecord> = {},
): HarvestedRecord {
  return {
    source_id: 'sample',
    place: `data/${name}.yaml`,
    form: 'relaton',
    schema_version: 'v1.2.9',
    identifiers: [{ text: name, type: catalogue, is_primary: true }],
    project_number: null,
    titles: [],
    abstracts: [],
    dates: [],
    stage: null,
    substage: null,
    iteration: null,
    doctype: null,
    supplement_type: null,
    edition: null,
    committees: [],
    ics: [],
    relations: [],
    links: [],
    publishers: [],
    languages: [],
    ...fields,
  };
}

/** Names of relations and their targets: `relation('obsoletes', 'ISO 98:1999')`. */
export function relation(type: string, target: string): HarvestedRecord['relations'][number] {
  return { type, target };
}

/** A title or abstract in a language. */
export function text(
  content: string,
  language: string | null = 'en',
  type: string | null = 'main',
): HarvestedRecord['titles'][number] {
  return { text: content, language, type, format: null };
}
