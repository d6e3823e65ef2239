import type { ConceptRow } from '../../schemas/types.ts';
import type { ConceptListing, ConceptSection, Entry, Extraction } from '../extract/extraction.ts';
import { distinctSlug } from './distinct-slug.ts';
import { containsAll, labelKey, labelWords } from '../wording/label-words.ts';

/** A concept with everything that the documents say of it. */
export interface ConceptDraft {
  concept_id: string;
  kind: ConceptRow['kind'];
  clause: string | null;
  label: string;
  aliases: string[];
  table_label: string | null;
  sections: ConceptSection[];
  listings: ConceptListing[];
  is_in_narrative: boolean;
  /** The entry that defines it as the subject of a document. */
  entry: Entry | null;
}

/**
 * Joins what the documents say of the same concept. Policies, in this order:
 * 1. Clauses of the same kind with the same title are one concept; hyphens, plurals and signs make no other title.
 * 2. A table row belongs to the clauses that it cites: those of its own document, else those that share a word of its
 *    name. One row may serve several clauses, and one clause may have several names. Without such a clause the row
 *    belongs to the concept with its name, else it is a concept of its own.
 * 3. An item of a list in running text belongs to each concept of its kind all of whose words it holds; else to the
 *    one concept that begins with the same word; else it is a concept that is treated nowhere.
 * 4. What a document defines as its subject is a concept of the kind `subject`.
 */
export function joinConcepts(extractions: readonly Extraction[]): ConceptDraft[] {
  const drafts: ConceptDraft[] = [];
  for (const section of extractions.flatMap(({ sections }) => sections)) {
    const draft =
      drafts.find((other) => other.kind === section.kind && sameLabel(other, section.title)) ??
      add(drafts, section.kind, section.title, section.clause);
    draft.sections.push(section);
  }
  const listings = extractions.flatMap(({ listings: found }) => found);
  for (const listing of listings.filter(({ listed_in: where }) => where === 'table')) {
    addTableRow(drafts, listing);
  }
  for (const listing of listings.filter(({ listed_in: where }) => where === 'narrative')) {
    addNarrativeItem(drafts, listing);
  }
  for (const entry of extractions.flatMap(({ entries }) => entries)) {
    if (!entry.is_subject || entry.term === null) continue;
    const term = entry.term;
    const known = drafts.find((draft) => draft.kind === 'subject' && sameLabel(draft, term));
    const draft = known ?? add(drafts, 'subject', term, null);
    draft.is_in_narrative = true;
    draft.entry ??= entry;
  }
  return drafts;
}

/** An abbreviation in brackets at the end of a name: group 1. */
const ABBREVIATION = /\s*\(([A-Z][\p{L}\d]*)\)$/u;

/** Makes a concept; an abbreviation in brackets at the end of its name becomes an alias. */
function add(
  drafts: ConceptDraft[],
  kind: ConceptRow['kind'],
  name: string,
  clause: string | null,
): ConceptDraft {
  const abbreviation = ABBREVIATION.exec(name);
  const label = abbreviation === null ? name : name.slice(0, abbreviation.index);
  const draft: ConceptDraft = {
    concept_id: conceptId(kind, label),
    kind,
    clause,
    label,
    aliases: abbreviation?.[1] === undefined ? [] : [abbreviation[1]],
    table_label: null,
    sections: [],
    listings: [],
    is_in_narrative: false,
    entry: null,
  };
  drafts.push(draft);
  return draft;
}

/** Whether a name is the label of a concept, an abbreviation in brackets aside. */
export function sameLabel(draft: ConceptDraft, name: string): boolean {
  const plain = name.replace(ABBREVIATION, '');
  const isSameKey = labelKey(draft.label) === labelKey(plain);
  return isSameKey || draft.concept_id === conceptId(draft.kind, plain);
}

/** `Enabler`, `Data-driven design` → `enabler-data-driven-design`. */
function conceptId(kind: ConceptRow['kind'], label: string): string {
  return `${kind}-${distinctSlug(label)}`;
}

function addTableRow(drafts: ConceptDraft[], listing: ConceptListing): void {
  const ofKind = drafts.filter(({ kind }) => kind === listing.kind);
  const targets = ofKind.filter((draft) =>
    draft.sections.some((section) => cites(listing, section)),
  );
  const named =
    targets.length > 0 ? targets : ofKind.filter((draft) => sameLabel(draft, listing.label));
  const found =
    named.length > 0
      ? named
      : [add(drafts, listing.kind, listing.label, listing.clauses[0] ?? null)];
  for (const draft of found) {
    draft.listings.push(listing);
    draft.table_label ??= listing.label;
    if (found.length === 1) addAlias(draft, listing.label);
  }
}

function cites(listing: ConceptListing, section: ConceptSection): boolean {
  if (!listing.clauses.includes(section.clause)) return false;
  const words = labelWords(listing.label);
  return (
    listing.origin.source_id === section.origin.source_id ||
    labelWords(section.title).some((word) => words.includes(word))
  );
}

function addNarrativeItem(drafts: ConceptDraft[], listing: ConceptListing): void {
  const words = labelWords(listing.label);
  const ofKind = drafts.filter(({ kind }) => kind === listing.kind);
  const whole = ofKind.filter(({ label }) => containsAll(words, labelWords(label)));
  const begun = ofKind.filter(({ label }) => labelWords(label)[0] === words[0]);
  const [only, ...others] = whole.length > 0 ? whole : begun;
  const isSure = only !== undefined && (whole.length > 0 || others.length === 0);
  const named = isSure
    ? [only, ...others]
    : ofKind.filter((draft) => sameLabel(draft, listing.label));
  const found = named.length > 0 ? named : [add(drafts, listing.kind, listing.label, null)];
  for (const draft of found) {
    draft.is_in_narrative = true;
    draft.listings.push(listing);
    if (found.length === 1) addAlias(draft, listing.label);
  }
}

/** Another name counts as an alias where it differs by more than case and white space. */
function addAlias(draft: ConceptDraft, name: string): void {
  const known = [draft.label, ...draft.aliases].map((other) => other.toLowerCase());
  if (!known.includes(name.toLowerCase())) draft.aliases.push(name);
}
