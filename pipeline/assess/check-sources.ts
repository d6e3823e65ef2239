import type { FindingRow } from '../../schemas/types.ts';
import type { EntrySource } from '../extract/extraction.ts';
import type { DefinitionDraft } from '../normalise/define-concepts.ts';
import type { Reference } from '../reference.ts';
import { makeFinding } from './make-finding.ts';
import { placeOf } from './place-of.ts';
import type { DocumentView } from './view-document.ts';

/** A definition with its source statement. */
interface Cited {
  draft: DefinitionDraft;
  source: EntrySource;
}

/** `www.example.org`: a site, and no page of it. */
const SITE = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?$/iu;
const PAIRS = [
  ['[', ']'],
  ['(', ')'],
] as const;

/**
 * Source statements that are malformed or tell too little, measured by what the document itself does: a label, brackets around
 * the committee, a clause number or the manner of a modification are missed only where others have them.
 */
export function checkSources(view: DocumentView, { wordings }: Reference): FindingRow[] {
  const cited = view.definitions.flatMap((draft): Cited[] =>
    draft.entry.source === null ? [] : [{ draft, source: draft.entry.source }],
  );
  const standards = cited.filter(({ source }) => source.designation !== null);
  const bracketed = cited.filter(({ source }) => source.raw.startsWith('['));
  const isLabelled = ({ source }: Cited) => wordings.hasSourceLabel(source.raw);
  const hasClause = ({ source }: Cited) => source.clause !== null;
  const owned = standards.filter(({ source }) => source.committees.length > 0);
  const hasBrackets = ({ source }: Cited) => source.raw.includes('(');
  const modified = cited.filter(({ source }) => source.is_modified);
  const tellsHow = ({ source }: Cited) => source.modification !== null;
  return [
    ...cited.flatMap(unbalanced),
    ...(most(bracketed, isLabelled) ? bracketed.filter((one) => !isLabelled(one)) : []).map((one) =>
      observe(one, 'citation_malformed', 'label', 'lacks the label that the others have'),
    ),
    ...(most(owned, hasBrackets) ? owned.filter((one) => !hasBrackets(one)) : []).map((one) =>
      observe(one, 'citation_malformed', 'committee', 'lacks the brackets around the committee'),
    ),
    ...(most(standards, hasClause) ? standards.filter((one) => !hasClause(one)) : []).map((one) =>
      observe(one, 'citation_incomplete', 'clause', 'names no clause, as most others do'),
    ),
    ...(modified.some(tellsHow) ? modified.filter((one) => !tellsHow(one)) : []).map((one) =>
      observe(one, 'citation_incomplete', 'modification', 'does not say what was modified'),
    ),
    ...cited.flatMap((one) => withoutDocument(one, wordings)),
  ];
}

function most(all: readonly Cited[], test: (one: Cited) => boolean): boolean {
  return all.filter(test).length * 2 > all.length;
}

function unbalanced(one: Cited): FindingRow[] {
  const { raw } = one.source;
  const faults = PAIRS.flatMap(([open, close]) => {
    const surplus = raw.split(open).length - raw.split(close).length;
    if (surplus === 0) return [];
    return [surplus > 0 ? `lacks a closing “${close}”` : `has a “${close}” that nothing opens`];
  });
  if (faults.length === 0) return [];
  return [observe(one, 'citation_malformed', 'brackets', faults.join(' and '))];
}

/** A committee or a web site alone; a working definition has no document yet. */
function withoutDocument(one: Cited, wordings: Reference['wordings']): FindingRow[] {
  const { source } = one;
  const words = wordings.withoutSourceLabel(source.raw);
  if (SITE.test(words))
    return [observe(one, 'citation_incomplete', 'page', 'names a web site, and no page of it')];
  const [committee] = source.committees;
  const isBare = committee !== undefined && source.designation === null && !/\d{4}/.test(words);
  if (!isBare || wordings.isWorkingDefinition(source.raw)) return [];
  const says = `names ${committee.name}, and no document`;
  return [observe(one, 'citation_incomplete', 'document', says)];
}

function observe(
  { draft, source }: Cited,
  kind: 'citation_malformed' | 'citation_incomplete',
  rule_id: string,
  says: string,
): FindingRow {
  const { row, entry } = draft;
  return makeFinding({
    kind,
    severity: 'note',
    rule_id,
    subject_id: row.definition_id,
    concept_id: row.concept_id,
    source_id: entry.origin.source_id,
    place: placeOf(entry.origin),
    summary: `The source of the definition of “${row.term}” ${says}: ${source.raw}`,
    readings: [{ rule: 'source', value: source.raw }],
  });
}
