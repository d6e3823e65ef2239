import type { Correction, DefinitionRow } from '../../schemas/types.ts';
import { committeeId } from '../committee/committee-id.ts';
import { TO_BE_PUBLISHED } from '../designation/designation.ts';
import type { Designation } from '../designation/designation.ts';
import { designationId } from '../designation/designation-id.ts';
import type { Entry, EntrySource, Extraction } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import { slug } from '../slug.ts';
import { sameLabel } from './join-concepts.ts';
import type { ConceptDraft } from './join-concepts.ts';
import { matchTerm } from './match-term.ts';
import { shortHash } from './short-hash.ts';
import { sourceCommittee } from './source-committee.ts';

/** A definition, with the entry it was made from and the concept it belongs to. */
export interface DefinitionDraft {
  row: DefinitionRow;
  entry: Entry;
  concept: ConceptDraft | null;
}

/**
 * The terminological entries as rows: each joined to its concept, its source resolved, its id made. An entry that two
 * documents give in the same words with the same source becomes one row. An entry is in the language that it is marked
 * with, else in that of its source (`languages`), else in English.
 */
export function defineConcepts(
  extractions: readonly Extraction[],
  concepts: readonly ConceptDraft[],
  corrections: readonly Correction[],
  reference: Reference,
  languages: ReadonlyMap<string, string>,
): DefinitionDraft[] {
  const drafts = extractions.flatMap((extraction) =>
    extraction.entries.map((entry) => {
      const concept = findConcept(entry, concepts);
      const row = makeRow(entry, concept, extraction.is_paraphrase, reference);
      const language = entry.language ?? languages.get(extraction.source_id) ?? row.language;
      return { entry, concept, row: { ...row, language } };
    }),
  );
  return identify(drafts).map((draft) => ({ ...draft, row: correct(draft.row, corrections) }));
}

function findConcept(
  { section, is_subject: isSubject, term, origin }: Entry,
  concepts: readonly ConceptDraft[],
): ConceptDraft | null {
  const found = concepts.find((concept) =>
    isSubject
      ? concept.kind === 'subject' && sameLabel(concept, term ?? '')
      : concept.sections.some(
          (other) =>
            other.kind === section?.kind &&
            other.clause === section.clause &&
            other.origin.source_id === origin.source_id,
        ),
  );
  return found ?? null;
}

function makeRow(
  entry: Entry,
  concept: ConceptDraft | null,
  isParaphrase: boolean,
  reference: Reference,
): DefinitionRow {
  const term = entry.term ?? concept?.label ?? entry.definition;
  const names = concept === null ? [] : namesOf(concept);
  return {
    definition_id: '',
    concept_id: concept?.concept_id ?? null,
    term,
    domain: entry.domain,
    text: entry.definition,
    text_corrected: null,
    language: 'en',
    is_verbatim: !isParaphrase,
    notes: entry.notes,
    examples: entry.examples,
    ...sourceFields(entry.source, reference),
    authority: authorityOf(entry.source, reference),
    term_match: concept === null ? null : matchTerm(term, names),
    cited_state: citedState(entry.source?.designation ?? null),
    current_standard_id: null,
    is_text_withheld: false,
  };
}

function namesOf({ label, aliases, table_label: tableLabel }: ConceptDraft): string[] {
  return [label, ...aliases, ...(tableLabel === null ? [] : [tableLabel])];
}

const NO_SOURCE = {
  source_raw: null,
  source_reference: null,
  source_standard_id: null,
  source_clause: null,
  source_committee_id: null,
  is_modified: false,
  modification: null,
};

function sourceFields(source: EntrySource | null, reference: Reference) {
  if (source === null) return NO_SOURCE;
  const committee = sourceCommittee(source, reference);
  return {
    source_raw: source.raw,
    source_reference: source.ref,
    source_standard_id: source.designation === null ? null : designationId(source.designation),
    source_clause: source.clause,
    source_committee_id: committee === null ? null : committeeId(committee.name),
    is_modified: source.is_modified,
    modification: source.modification,
  };
}

/**
 * Who stands behind a source statement; the order of the questions is the policy. What a committee of ISO or IEC says
 * on its own is still in work; what a governing body of theirs resolves is not.
 */
function authorityOf(source: EntrySource | null, reference: Reference): DefinitionRow['authority'] {
  if (source === null) return 'none';
  const isIsoIec = (names: readonly string[]) => names.includes('ISO') || names.includes('IEC');
  if (source.designation !== null)
    return isIsoIec(source.designation.publishers) ? 'iso_iec' : 'other_sdo';
  if (reference.wordings.isWorkingDefinition(source.raw)) return 'working';
  const [body] = source.committees;
  if (body !== undefined && !isIsoIec(body.publishers)) return 'other_sdo';
  if (body !== undefined)
    return sourceCommittee(source, reference) === null ? 'iso_iec' : 'working';
  return /\b(?:ISO|IEC)\b/.test(source.raw) ? 'iso_iec' : 'external';
}

function citedState(cited: Designation | null): DefinitionRow['cited_state'] {
  if (cited === null) return null;
  if (cited.date === null) return 'undated';
  return cited.date === TO_BE_PUBLISHED ? 'forthcoming' : 'unknown';
}

/** Makes the ids: concept (else term), cited standard, cited clause; a hash of the text where that is no key. */
function identify(drafts: DefinitionDraft[]): DefinitionDraft[] {
  const base = ({ row }: DefinitionDraft) =>
    slug(row.concept_id ?? row.term, row.source_standard_id, row.source_clause);
  const count = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const texts = count.get(base(draft)) ?? new Set();
    count.set(base(draft), texts.add(textHash(draft.row)));
  }
  const rows = new Map<string, DefinitionDraft>();
  for (const draft of drafts) {
    const isKey = draft.row.source_standard_id !== null && count.get(base(draft))?.size === 1;
    const id = isKey ? base(draft) : `${base(draft)}-${textHash(draft.row)}`;
    if (!rows.has(id)) rows.set(id, { ...draft, row: { ...draft.row, definition_id: id } });
  }
  return [...rows.values()];
}

function textHash({ term, text }: DefinitionRow): string {
  return shortHash(`${term}: ${text ?? ''}`);
}

function correct(row: DefinitionRow, corrections: readonly Correction[]): DefinitionRow {
  const given = row.text ?? '';
  const text = corrections
    .filter(({ row_id: id }) => id === row.definition_id)
    .reduce((corrected, { found, corrected: right }) => corrected.replaceAll(found, right), given);
  return text === given ? row : { ...row, text_corrected: text };
}
