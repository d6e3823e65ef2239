import type { Correction, FindingDecision, FindingRow } from '../../schemas/types.ts';
import type { ClassificationInput, Classified } from '../classify/classify.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { Reference } from '../reference.ts';
import { checkCitations } from './check-citations.ts';
import { checkClaims } from './check-claims.ts';
import { checkClassification } from './check-classification.ts';
import { checkCommittees } from './check-committees.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkDefinitions } from './check-definitions.ts';
import { checkLists } from './check-lists.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkPassages } from './check-passages.ts';
import { checkProviders } from './check-providers.ts';
import { checkSections } from './check-sections.ts';
import { checkSources } from './check-sources.ts';
import { checkStandards } from './check-standards.ts';
import { checkTotals } from './check-totals.ts';
import { checkWords } from './check-words.ts';
import { decideFindings } from './decide-findings.ts';
import { viewDocument } from './view-document.ts';
import { watchDefinitions } from './watch-definitions.ts';

/** What is looked at beside the catalogue: the documents as they stand, and what reviewers wrote. */
export interface Evidence {
  extractions: readonly Extraction[];
  reference: Reference;
  rulebook: ClassificationInput;
  corrections: readonly Correction[];
  decisions: readonly FindingDecision[];
}

/**
 * What the catalogue as a whole says, and what each document says that its own data or the register contradict: gaps,
 * overlaps, contradictions, outdated citations, each one a finding.
 */
export function assess(classified: Classified, evidence: Evidence): FindingRow[] {
  const { catalogue } = classified;
  const { extractions, reference, rulebook, corrections, decisions } = evidence;
  const found = [
    ...checkDefinitions(catalogue),
    ...checkCommittees(catalogue),
    ...checkProviders(catalogue, rulebook.rules),
    ...checkOverlaps(catalogue),
    ...checkStandards(catalogue),
    ...checkCitations(catalogue),
    ...watchDefinitions(catalogue, extractions, reference),
    ...extractions.flatMap((extraction) => checkDocument(extraction, extractions, reference)),
    ...checkCorrections(catalogue, corrections),
    ...checkClassification(classified),
    ...checkDecisions(classified, rulebook),
  ];
  return decideFindings(distinct(found, catalogue), decisions, catalogue);
}

/** What a document shows; one that leaves its concepts to other documents is counted together with them. */
function checkDocument(
  extraction: Extraction,
  extractions: readonly Extraction[],
  reference: Reference,
): FindingRow[] {
  const view = viewDocument(extraction, reference);
  const others = extractions.filter((other) => other !== extraction);
  const isWhole = extraction.sections.length > 0;
  return [
    ...checkClaims(isWhole ? view : viewDocument(extraction, reference, others)),
    ...checkLists(view),
    ...checkTotals(view),
    ...checkSections(view),
    ...checkNumbers(extraction),
    ...checkPassages(extraction),
    ...checkSources(view, reference),
    ...checkNames(extraction),
    ...checkWords(extraction, reference),
  ];
}

/** One finding for each id; a concept that the catalogue joined with others under another id is not named. */
function distinct(findings: readonly FindingRow[], { concepts }: Catalogue): FindingRow[] {
  const known = new Set(concepts.map(({ concept_id: id }) => id));
  const byId = new Map<string, FindingRow>();
  for (const finding of findings) {
    const { finding_id: id, concept_id: concept } = finding;
    if (byId.has(id)) continue;
    byId.set(id, known.has(concept ?? '') ? finding : { ...finding, concept_id: null });
  }
  return [...byId.values()];
}
