import type { RegisterStandard } from '../../../schemas/types.ts';
import { designationId } from '../../designation/designation-id.ts';
import { isDesignation, TO_BE_PUBLISHED } from '../../designation/designation.ts';
import { nameRelations } from '../../designation/name-relations.ts';
import { parseDesignation } from '../../designation/parse-designation.ts';
import type { Reference } from '../../reference.ts';
import { actingCommittees } from '../acting-committees.ts';
import type { RegisteredStandard } from '../registered-standard.ts';
import type { DocumentLink, HarvestedFacts, HarvestedStandard } from './harvested-standard.ts';
import { nameFacts } from './name-facts.ts';
import { readPage } from './read-page.ts';

/** A row of a register in the form of a harvested record: a person has read it already, so that nothing is cleaned. */
export function harvestRegistered(
  { row, designation: named, source_id, line }: RegisteredStandard,
  reference: Reference,
): HarvestedStandard {
  const designation = { ...named, clause: null };
  const { date, stage, publishers } = designation;
  const catalogue = publishers[0] ?? '';
  const isDraft = stage !== null || date === TO_BE_PUBLISHED;
  const links = row.url === null ? [] : [{ type: 'src', url: row.url }];
  return {
    source_id,
    place: row.reference,
    line,
    form: 'register',
    catalogue,
    schema_version: null,
    name: nameFacts(designation, row.edition),
    facts: factsOf(row, reference),
    project: readPage(links, null, catalogue, reference.harvest).project,
    is_draft: isDraft,
    is_dated: date !== null && !isDraft,
    is_product: false,
    links: [
      ...namedLinks(row, reference),
      ...nameRelations(designation).map(({ relation, target }): DocumentLink => ({
        meaning: relation,
        target: designationId(target),
        reference: null,
      })),
    ],
    notes: [],
    reason: row.reason,
  };
}

function factsOf(row: RegisterStandard, reference: Reference): HarvestedFacts {
  return {
    edition: row.edition,
    publication_date: row.publication_date,
    title_en: row.title_en,
    title_fr: row.title_fr,
    scope_en: null,
    ics_codes: row.ics_codes,
    publisher_record_id: row.publisher_record_id,
    url: row.url,
    state: { state: row.state, state_basis: basisOf(row), stage_code: row.stage_code },
    committees: actingCommittees(row.committees, reference),
  };
}

function basisOf({ stage_code: code }: RegisterStandard): string {
  return code === null ? 'status given by the publisher' : `ISO stage ${code}`;
}

function namedLinks(row: RegisterStandard, reference: Reference): DocumentLink[] {
  const link = (meaning: DocumentLink['meaning'], names: readonly string[]): DocumentLink[] =>
    names.flatMap((name) => {
      const designation = parseDesignation(name, reference.designations);
      return isDesignation(designation)
        ? [{ meaning, target: designationId(designation), reference: name }]
        : [];
    });
  return [
    ...link('replaces', row.replaces),
    ...link('succeeded_by', row.replaced_by),
    ...link('revised_by', row.being_revised_by),
  ];
}
