import type { ConceptRow, DefinitionRow, FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { distinctSlug } from '../normalise/distinct-slug.ts';
import { makeFinding } from './make-finding.ts';

/** Concepts without a definition, with tentative ones only, or with several of the same term. */
export function checkDefinitions({ concepts, definitions }: Catalogue): FindingRow[] {
  return concepts.flatMap((concept) => {
    const own = definitions.filter(({ concept_id: id }) => id === concept.concept_id);
    const missing = concept.definition_status === 'missing' ? [noDefinition(concept)] : [];
    const tentative =
      concept.definition_status === 'tentative' ? [onlyTentative(concept, own)] : [];
    return [...missing, ...tentative, ...competing(concept, own)];
  });
}

function noDefinition(concept: ConceptRow): FindingRow {
  return makeFinding({
    kind: 'definition_missing',
    severity: 'gap',
    rule_id: 'no-definition',
    subject_id: concept.concept_id,
    concept_id: concept.concept_id,
    summary: `${concept.label} has no definition.`,
    readings: [{ rule: 'definitions', value: '0' }],
  });
}

function onlyTentative(concept: ConceptRow, own: readonly DefinitionRow[]): FindingRow {
  return makeFinding({
    kind: 'definition_tentative',
    severity: 'gap',
    rule_id: 'no-standard-behind',
    subject_id: concept.concept_id,
    concept_id: concept.concept_id,
    summary: `No standard defines ${concept.label}: its ${own.length === 1 ? 'definition is' : `${own.length} definitions are`} tentative.`,
    readings: own.map((row) => ({ rule: row.definition_id, value: row.authority })),
  });
}

/**
 * Definitions of the same term in other words compete, unless their domains tell all of them apart; signs and case make no
 * other term.
 */
function competing(concept: ConceptRow, own: readonly DefinitionRow[]): FindingRow[] {
  const groups = new Map<string, DefinitionRow[]>();
  for (const row of own) {
    const key = distinctSlug(row.term);
    const group = groups.get(key) ?? [];
    const isKnown = group.some(
      ({ text }) => distinctSlug(text ?? '') === distinctSlug(row.text ?? ''),
    );
    if (!isKnown) groups.set(key, [...group, row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const term = rows[0]?.term.toLowerCase() ?? '';
    const domains = new Set(rows.map(({ domain }) => domain));
    if (rows.length < 2 || (domains.size === rows.length && !domains.has(null))) return [];
    return [
      makeFinding({
        kind: 'several_definitions',
        severity: 'issue',
        rule_id: `defines-${term}`,
        subject_id: concept.concept_id,
        concept_id: concept.concept_id,
        summary: `${rows.length} definitions of “${term}” stand side by side.`,
        readings: rows.map((row) => ({
          rule: row.definition_id,
          value: row.source_reference ?? row.source_raw ?? 'no source',
        })),
      }),
    ];
  });
}
