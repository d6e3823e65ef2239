import { diagnostic } from '../../diagnostic.ts';
import type { Outcome } from '../../diagnostic.ts';
import type { Designation } from '../../designation/designation.ts';
import { isDesignation, TO_BE_PUBLISHED } from '../../designation/designation.ts';
import { designationId } from '../../designation/designation-id.ts';
import { formatDesignation } from '../../designation/format-designation.ts';
import { nameRelations } from '../../designation/name-relations.ts';
import { parseDesignation } from '../../designation/parse-designation.ts';
import type { HarvestedRecord } from '../../read/records/harvested-record.ts';
import type { Reference } from '../../reference.ts';
import { chooseTexts } from './choose-texts.ts';
import { wordKey } from './compile-harvest.ts';
import type { DocumentLink, HarvestedStandard, HarvestNote } from './harvested-standard.ts';
import { nameFacts } from './name-facts.ts';
import { readCommittee } from './read-committee.ts';
import { readDate } from './read-date.ts';
import { readLinks } from './read-links.ts';
import { readPage } from './read-page.ts';
import { readState } from './read-state.ts';

const ICS = /^\d{2}(?:\.\d{3}(?:\.\d{2})?)?$/;

/**
 * What we understand by one record. In: a harvested record, whatever its source. Out: the document that it names with its
 * facts; null, with the reason, where it names none. Rules: DESIGN, section 3; words of the catalogues: `input/harvest/`.
 */
export function normaliseRecord(
  record: HarvestedRecord,
  reference: Reference,
): Outcome<HarvestedStandard | null> {
  const { source_id: source, place, identifiers } = record;
  const [first] = identifiers;
  const named = parseDesignation(first?.text ?? '', reference.designations);
  if (isDesignation(named)) {
    const catalogue = first?.type ?? named.publishers[0] ?? '';
    return { value: describe(record, named, catalogue, reference), diagnostics: [] };
  }
  const message = `The record names no document: ${named.reason}`;
  return { value: null, diagnostics: [diagnostic('harvest/record', { source, place }, message)] };
}

function describe(
  record: HarvestedRecord,
  named: Designation,
  catalogue: string,
  reference: Reference,
): HarvestedStandard {
  const { source_id, place, form, schema_version, doctype } = record;
  const { dresses, marks } = reference.harvest;
  const isDress = dresses.has(named.form ?? '');
  const designation = { ...named, clause: null, form: isDress ? null : named.form };
  const isDraft = designation.stage !== null || designation.date === TO_BE_PUBLISHED;
  const facts = readFacts(record, { designation, catalogue, isDraft }, reference);
  const links = linksOf(record, { designation, catalogue }, reference);
  return {
    source_id,
    place,
    line: lineOf(place),
    form,
    catalogue,
    schema_version,
    name: nameFacts(designation, facts.value.edition),
    facts: facts.value,
    project: facts.project,
    is_draft: isDraft,
    is_dated: designation.date !== null && designation.date !== TO_BE_PUBLISHED,
    is_product: isDress || marks.get(wordKey('doctype', doctype ?? '')) === 'product_form',
    links: links.links,
    notes: [...new Set([...facts.notes, ...links.notes])].sort(),
    reason: null,
  };
}

/** `line 17` → 17; null for a file. */
function lineOf(place: string): number | null {
  const line = /^line (\d+)$/.exec(place)?.[1];
  return line === undefined ? null : Number(line);
}

interface Named {
  designation: Designation;
  catalogue: string;
  isDraft: boolean;
}

function readFacts(
  record: HarvestedRecord,
  { designation, catalogue, isDraft }: Named,
  reference: Reference,
): { value: HarvestedStandard['facts']; project: string | null; notes: HarvestNote[] } {
  const { harvest } = reference;
  const { notes: textNotes, ...texts } = chooseTexts(record.titles, record.abstracts, harvest);
  const { state, notes: stateNotes } = readState(record, catalogue, isDraft, harvest);
  const date = readDate(record.dates, designation, harvest);
  const page = readPage(record.links, record.project_number, catalogue, harvest);
  const committees = record.committees.map((each) => readCommittee(each, catalogue, reference));
  const codes = record.ics.map((code) => code.trim()).filter((code) => ICS.test(code));
  const value = {
    ...texts,
    edition: record.edition === null || record.edition === '' ? null : record.edition,
    publication_date: state?.state === 'project' ? null : date.date,
    state,
    committees: committees.flatMap(({ committee }) => committee ?? []),
    ics_codes: [...new Set(codes)].sort(),
    publisher_record_id: page.record_id,
    url: page.url,
  };
  const notes: HarvestNote[] = [
    ...textNotes,
    ...stateNotes,
    ...date.notes,
    ...page.notes,
    ...committees.flatMap((each) => each.notes),
  ];
  if (codes.length < record.ics.length) notes.push('ics-malformed');
  return { value, project: page.project, notes };
}

/** What the record says of other documents, the other names it has, and what follows from its name. */
function linksOf(
  { relations, identifiers }: HarvestedRecord,
  { designation, catalogue }: Omit<Named, 'isDraft'>,
  reference: Reference,
): { links: DocumentLink[]; notes: HarvestNote[] } {
  const prefix = /^[A-Z]+(?:-[A-Z]+)?/.exec(identifiers[0]?.text ?? '')?.[0] ?? catalogue;
  const { links, notes } = readLinks(relations, { designation, catalogue, prefix }, reference);
  const own = designationId(designation);
  const joint = identifiers.slice(1).flatMap(({ text, type, is_primary: isPrimary }) => {
    if (!isPrimary || type === catalogue) return [];
    const other = parseDesignation(text, reference.designations);
    return isDesignation(other) && designationId(other) !== own
      ? [linkOf('identical', { ...other, clause: null })]
      : [];
  });
  const followed = nameRelations(designation).map(({ relation, target }) => ({
    meaning: relation,
    target: designationId(target),
    reference: null,
  }));
  return { links: [...links, ...joint, ...followed], notes };
}

function linkOf(meaning: DocumentLink['meaning'], other: Designation): DocumentLink {
  return { meaning, target: designationId(other), reference: formatDesignation(other) };
}
