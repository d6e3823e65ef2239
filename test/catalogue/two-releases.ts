/** A hand-made pair: the catalogue of one release and that of the next, in which something of every kind has changed. */
import { makeFinding } from '../../pipeline/assess/make-finding.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import type { CandidateRow } from '../../schemas/types.ts';
import { candidate, catalogueOf, concept, definition } from '../normalise/sample-rows.ts';

export const standard = (id: string, fields: Partial<CandidateRow> = {}): CandidateRow =>
  candidate({
    standard_id: id,
    reference: id.toUpperCase(),
    title_en: `Title of ${id}`,
    is_included: true,
    ...fields,
  });

const value = (standard_id: string, value_code: string): Catalogue['classifications'][number] => ({
  ...{ standard_id, scheme_id: 'sm2', scheme_version: '1', characteristic_id: 'layer', value_code },
  ...{ basis: 'title', rule_id: 'gears', supporting_rules: [], denying_rules: [] },
  ...{ evidence_field: null, evidence_text: null, confidence: 80, status: 'proposed' },
  ...{ decided_by: null, decided_on: null },
});

const gap = (subject_id: string, verdict: 'holds' | 'fails' = 'holds') =>
  makeFinding({
    ...{
      kind: 'definition_missing',
      severity: 'gap',
      rule_id: 'none',
      subject_id,
      concept_id: null,
    },
    ...{ summary: `${subject_id} has no definition.`, readings: [], verdict },
  });

export function tablesOf(candidates: CandidateRow[], more: Partial<Catalogue> = {}): Catalogue {
  return catalogueOf({
    candidates,
    standards: candidates.filter((row) => row.is_included),
    ...more,
  });
}

export const before = tablesOf(
  [
    standard('iso-1-2001'),
    standard('iso-2', { state: 'project' }),
    standard('iso-3-2003'),
    standard('iso-4-2004'),
    standard('iso-5-2005'),
    standard('iso-6-2006'),
    standard('iso-7-2007'),
  ],
  {
    classifications: [value('iso-1-2001', 'field'), value('iso-1-2001', 'asset')],
    concepts: [concept()],
    definitions: [
      definition({ definition_id: 'a', text: 'old words' }),
      definition({ definition_id: 'b' }),
    ],
    findings: [gap('gears'), gap('wheels')],
  },
);
export const after = tablesOf(
  [
    standard('iso-1-2001'),
    standard('iso-2-2026', { former_ids: ['iso-2'] }),
    standard('iso-3-2003', {
      is_included: false,
      state: 'withdrawn',
      replaced_by: ['iso-33-2026'],
    }),
    standard('iso-33-2026'),
    standard('iso-4-2004', { is_included: false, state: 'withdrawn' }),
    standard('iso-5-2005', { is_included: false }),
    standard('iso-7-2007', { is_included: false, state: 'withdrawn', work_id: 'iso-7' }),
    standard('iso-7-2026', { is_current: true, work_id: 'iso-7' }),
  ],
  {
    classifications: [value('iso-1-2001', 'asset'), value('iso-1-2001', 'business')],
    concepts: [concept(), concept({ concept_id: 'enabler-gears', label: 'Gears' })],
    definitions: [
      definition({ definition_id: 'a', text: 'new words' }),
      definition({ definition_id: 'c', term: 'gear' }),
    ],
    findings: [gap('wheels'), gap('cogs'), gap('belts', 'fails')],
  },
);
