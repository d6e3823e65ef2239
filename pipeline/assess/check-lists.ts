import type { FindingRow } from '../../schemas/types.ts';
import type { ConceptListing } from '../extract/extraction.ts';
import type { ConceptDraft } from '../normalise/join-concepts.ts';
import { containsAll, labelKey, labelWords } from '../wording/label-words.ts';
import { makeFinding } from './make-finding.ts';
import type { Observation } from './make-finding.ts';
import { placeOf } from './place-of.ts';
import type { DocumentView } from './view-document.ts';

type Listed = ConceptListing['listed_in'];

/**
 * Where the lists of one document disagree: concepts that stand in one list and not in another, that no clause treats, that
 * have another name elsewhere, and rows that serve several clauses. Which lists there are is read, not known.
 */
export function checkLists(view: DocumentView): FindingRow[] {
  return view.concepts
    .filter(({ kind }) => kind !== 'subject')
    .flatMap((concept) => [
      ...untreated(concept, view),
      ...notListed(concept, 'table', view),
      ...notListed(concept, 'narrative', view),
      ...otherNames(concept, view),
      ...secondNames(concept, view),
      ...clausesWithoutText(concept, view),
    ]);
}

function hasClauses({ extraction }: DocumentView, kind: ConceptDraft['kind']): boolean {
  return extraction.sections.some((section) => section.kind === kind);
}

/** A concept that is listed while others of its kind have a clause, and it has none. */
function untreated(concept: ConceptDraft, view: DocumentView): FindingRow[] {
  const [listing] = concept.listings;
  if (concept.sections.length > 0 || listing === undefined || !hasClauses(view, concept.kind))
    return [];
  return [
    observe(listing, {
      kind: 'concept_untreated',
      severity: 'gap',
      rule_id: 'no-clause',
      subject_id: concept.concept_id,
      concept_id: concept.concept_id,
      summary: `${concept.label} is listed among the ${concept.kind}s, but no clause treats it.`,
      readings: concept.listings.map(({ label, origin }) => ({
        rule: placeOf(origin),
        value: label,
      })),
    }),
  ];
}

const LIST_NAMES: Record<Listed, string> = {
  table: 'the table',
  narrative: 'the list in the text',
};

/** A concept with a clause that a list of its kind leaves out, and so does its own document. */
function notListed(concept: ConceptDraft, where: Listed, view: DocumentView): FindingRow[] {
  const [section] = concept.sections;
  const lists = view.extraction.listings.filter(
    ({ kind, listed_in }) => kind === concept.kind && listed_in === where,
  );
  const isThere = concept.listings.some(({ listed_in }) => listed_in === where);
  if (section === undefined || lists.length === 0 || isThere) return [];
  return [
    makeFinding({
      kind: 'lists_disagree',
      severity: where === 'table' ? 'issue' : 'note',
      rule_id: `not-in-${where}`,
      subject_id: concept.concept_id,
      concept_id: concept.concept_id,
      source_id: section.origin.source_id,
      place: placeOf(section.origin),
      summary: `${concept.label} has clause ${section.clause}, but does not stand in ${LIST_NAMES[where]} of ${concept.kind}s.`,
      readings: lists.map(({ label }) => ({ rule: LIST_NAMES[where], value: label })),
    }),
  ];
}

/** A row or item that belongs to this concept alone, under a name that is not its own with words added or in brackets. */
function otherNames(concept: ConceptDraft, view: DocumentView): FindingRow[] {
  const [section] = concept.sections;
  if (section === undefined) return [];
  return concept.listings.flatMap((listing) => {
    const [own, other] = [withoutBrackets(section.title), withoutBrackets(listing.label)];
    const isShared = view.concepts.some(
      (draft) => draft !== concept && draft.listings.includes(listing),
    );
    if (isShared || labelKey(own) === labelKey(other)) return [];
    const isLonger = containsAll(labelWords(other), labelWords(own));
    if (isLonger && listing.listed_in === 'narrative') return [];
    return [
      observe(listing, {
        kind: 'lists_disagree',
        severity: 'note',
        rule_id: `named-${listing.label}`,
        subject_id: concept.concept_id,
        concept_id: concept.concept_id,
        summary: `Clause ${section.clause} treats ${section.title}, which ${LIST_NAMES[listing.listed_in]} calls ${listing.label}.`,
        readings: [
          { rule: `clause ${section.clause}`, value: section.title },
          { rule: LIST_NAMES[listing.listed_in], value: listing.label },
        ],
      }),
    ];
  });
}

/** `Digital twin and digital thread`: a second name of several words that no concept of the kind has. */
function secondNames(concept: ConceptDraft, view: DocumentView): FindingRow[] {
  if (concept.sections.length === 0) return [];
  const ofKind = view.concepts.filter(({ kind }) => kind === concept.kind);
  return concept.listings.flatMap((listing) => {
    const names = withoutBrackets(listing.label)
      .split(/\s+(?:and|&)\s+|\s*\/\s*/u)
      .map((name) => name.trim());
    if (names.length !== 2 || names.some((name) => labelWords(name).length < 2)) return [];
    const lone = names.filter((name) => !ofKind.some(({ label }) => isNamed(name, label)));
    const [other] = lone;
    if (lone.length !== 1 || other === undefined) return [];
    return [
      observe(listing, {
        kind: 'concept_untreated',
        severity: 'note',
        rule_id: `no-clause-${other}`,
        subject_id: concept.concept_id,
        concept_id: concept.concept_id,
        summary: `“${other}” is listed together with ${concept.label}, but no clause treats it.`,
        readings: [{ rule: 'listed', value: listing.label }],
      }),
    ];
  });
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^()]*\)/gu, '');
}

function isNamed(name: string, label: string): boolean {
  const [words, own] = [labelWords(name), labelWords(label)];
  return containsAll(words, own) || containsAll(own, words);
}

/** Clauses that a row cites and the document does not have. */
function clausesWithoutText(concept: ConceptDraft, view: DocumentView): FindingRow[] {
  if (!hasClauses(view, concept.kind)) return [];
  const known = new Set(view.extraction.sections.map(({ clause }) => clause));
  return concept.listings.flatMap((listing) =>
    listing.clauses
      .filter((clause) => !known.has(clause))
      .map((clause) =>
        observe(listing, {
          kind: 'reference_dangling',
          severity: 'issue',
          rule_id: `clause-${clause}`,
          subject_id: concept.concept_id,
          concept_id: concept.concept_id,
          summary: `The table refers to clause ${clause} for ${listing.label}, which the document does not have.`,
          readings: [{ rule: 'clauses', value: [...known].join(', ') }],
        }),
      ),
  );
}

function observe(
  { origin }: ConceptListing,
  observation: Omit<Observation, 'source_id' | 'place'>,
): FindingRow {
  return makeFinding({ ...observation, source_id: origin.source_id, place: placeOf(origin) });
}
