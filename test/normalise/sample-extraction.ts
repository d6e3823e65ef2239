/** Short ways to say what an invented document holds. */
import { extract } from '../../pipeline/extract/extract.ts';
import type {
  ConceptListing,
  ConceptSection,
  Extraction,
  Outline,
} from '../../pipeline/extract/extraction.ts';
import type { Reading } from '../../pipeline/extract/start-reader.ts';
import type { Document } from '../../pipeline/read/document.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

const NOWHERE = { source_id: 'paper', page: null, line: null, place: '' };

/** What is extracted from the body of an HTML page. */
export function extraction(body: string, sourceId = 'paper'): Extraction {
  return extract(htmlDocument(body, sourceId), reference);
}

/** A document, and what is extracted from it. */
export function readingOf(document: Document): Reading {
  return { document, extraction: extract(document, reference) };
}

/** An outline of ready parts. */
export function outlineOf(parts: Partial<Outline> = {}): Outline {
  return {
    parts: [],
    references: [],
    placeholders: [],
    authors: [],
    quotes: [],
    abbreviations: [],
    has_bibliography: false,
    repeats: [],
    ...parts,
  };
}

/** An extraction of ready parts. */
export function extractionOf(parts: Partial<Extraction>): Extraction {
  return {
    source_id: 'paper',
    is_paraphrase: false,
    listings: [],
    sections: [],
    entries: [],
    mentions: [],
    claims: [],
    outline: outlineOf(),
    tables: [],
    ...parts,
  };
}

/** The clause that treats a concept: `section('A.4', 'Bearings')`. */
export function section(
  clause: string,
  title: string,
  more: Partial<ConceptSection> = {},
): ConceptSection {
  return {
    kind: 'enabler',
    clause,
    title,
    description: [],
    origin: { ...NOWHERE, place: `${clause} ${title}` },
    ...more,
  };
}

/** A row of a concept table: `tableRow('Bearings', ['A.4'])`. */
export function tableRow(
  label: string,
  clauses: string[] = [],
  more: Partial<ConceptListing> = {},
): ConceptListing {
  return {
    kind: 'enabler',
    listed_in: 'table',
    label,
    gaps: [],
    provider: null,
    clauses,
    origin: { ...NOWHERE, place: `Table 1, ${label}` },
    ...more,
  };
}

/** An item of a list in running text. */
export function listItem(label: string, more: Partial<ConceptListing> = {}): ConceptListing {
  return tableRow(label, [], { listed_in: 'narrative', ...more });
}
