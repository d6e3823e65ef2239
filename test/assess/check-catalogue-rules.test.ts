/** What the register contradicts: for each rule the smallest catalogue that breaks it, and one that does not. */
import { describe, expect, test } from 'vitest';
import { checkOverlaps } from '../../pipeline/assess/check-overlaps.ts';
import { checkProviders } from '../../pipeline/assess/check-providers.ts';
import { checkStandards } from '../../pipeline/assess/check-standards.ts';
import { decideFindings } from '../../pipeline/assess/decide-findings.ts';
import { makeFinding } from '../../pipeline/assess/make-finding.ts';
import { watchDefinitions } from '../../pipeline/assess/watch-definitions.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import type { CommitteeLiaisonRow, FindingRow } from '../../schemas/types.ts';
import {
  candidate,
  catalogueOf,
  committee,
  concept,
  definition,
  role,
  source,
} from '../normalise/sample-rows.ts';
import { extraction } from '../normalise/sample-extraction.ts';
import { reference } from '../reference.ts';

const says = (findings: readonly FindingRow[]) =>
  findings.map(({ kind, rule_id: rule }) => `${kind} ${rule}`);

const springs = committee({ committee_id: 'iso-tc-5', name: 'ISO/TC 5', title_en: 'Springs' });
const listed = concept({ table_label: 'Bearings' });

describe('providers', () => {
  const check = (tables: Partial<Catalogue>) =>
    says(
      checkProviders(
        catalogueOf({ concepts: [listed], committees: [committee(), springs], ...tables }),
        reference.rules,
      ),
    );
  const main = role({ role: 'main' });
  const source4 = role({ role: 'definition_source' });
  const of5 = { committee_id: 'iso-tc-5' } as const;
  const documents = Array.from({ length: 10 }, () => candidate({ committee_ids: ['iso-tc-5'] }));

  test('who gives what the table promises are no finding', () => {
    expect(check({ committee_concepts: [main, source4] })).toEqual([]);
  });

  test('a definition of a committee that the table does not name', () => {
    const roles = [main, source4, role({ ...of5, role: 'definition_source' })];
    expect(check({ committee_concepts: roles })).toEqual([
      'provider_disagrees defines-unlisted-iso-tc-5',
    ]);
  });

  test('a main provider of whom there is no definition', () => {
    const roles = [main, source4, role({ ...of5, role: 'main' })];
    expect(check({ committee_concepts: roles })).toEqual([
      'provider_disagrees provides-none-iso-tc-5',
    ]);
  });

  test('a committee below or after the one that is named is not another one', () => {
    const below = committee({ committee_id: 'iso-tc-4-sc-1', parent_ids: ['iso-tc-4'] });
    const roles = [main, role({ committee_id: 'iso-tc-4-sc-1', role: 'definition_source' })];
    expect(check({ committees: [committee(), below], committee_concepts: roles })).toEqual([]);
  });

  test('a committee that was renamed', () => {
    const renamed = { ...springs, status: 'renamed', successor_id: 'iso-tc-4' } as const;
    const roles = [main, source4, role({ ...of5, role: 'additional' })];
    expect(check({ committees: [committee(), renamed], committee_concepts: roles })).toEqual([
      'committee_inactive renamed-iso-tc-5',
    ]);
  });

  test.each([
    [
      'a title that does not fit',
      { candidates: documents },
      ['committee_unfit title-without-concept-iso-tc-5'],
    ],
    ['nothing where the catalogue has a standard of it', { candidates: documents, count: 1 }, []],
    ['nothing where the register hardly knows it', { candidates: documents.slice(1) }, []],
  ])(
    '%s',
    (
      _title,
      { candidates, count = 0 }: { candidates: Catalogue['candidates']; count?: number },
      findings,
    ) => {
      const roles = [main, source4, role({ ...of5, role: 'additional', standard_count: count })];
      expect(check({ committee_concepts: roles, candidates })).toEqual(findings);
    },
  );
});

describe('committees that share a concept', () => {
  const liaison = (one: string, other: string): CommitteeLiaisonRow => ({
    committee_id: one,
    kind: 'committee',
    name: other,
    liaison_committee_id: other,
    organization_id: null,
  });
  const check = (liaisons: CommitteeLiaisonRow[], second = springs) =>
    says(
      checkOverlaps(
        catalogueOf({
          concepts: [concept()],
          committees: [committee(), second],
          committee_concepts: [
            role({ role: 'main' }),
            role({ committee_id: 'iso-tc-5', role: 'main' }),
          ],
          committee_liaisons: liaisons,
        }),
      ),
    );
  const elsewhere = [liaison('iso-tc-4', 'iso-tc-9'), liaison('iso-tc-5', 'iso-tc-9')];

  test.each([
    ['without a liaison overlap', elsewhere, springs, ['committee_overlap iso-tc-4-iso-tc-5']],
    [
      'with one do not, whichever recorded it',
      [...elsewhere, liaison('iso-tc-5', 'iso-tc-4')],
      springs,
      [],
    ],
    ['of which no liaisons are known do not', [], springs, []],
    ['one below the other do not', elsewhere, { ...springs, parent_ids: ['iso-tc-4'] }, []],
  ])('%s', (_title, liaisons, second, findings) => {
    expect(check(liaisons, second)).toEqual(findings);
  });
});

describe('standards on a concept', () => {
  const { standards: none, ...rest } = catalogueOf({});
  const check = (
    state: 'published' | 'project' | null,
    description: string | null = 'They turn.',
  ) => {
    const { reasons: _reasons, ...standard } = candidate();
    const placed = {
      standard_id: standard.standard_id,
      scheme_id: 'smcc',
      scheme_version: '1',
      characteristic_id: 'enabler',
      value_code: 'bearings',
      basis: 'title',
      rule_id: 'bearings',
      supporting_rules: [],
      denying_rules: [],
      evidence_field: null,
      evidence_text: null,
      confidence: 90,
      status: 'proposed',
      decided_by: null,
      decided_on: null,
    } as const;
    return says(
      checkStandards({
        ...rest,
        concepts: [concept({ description })],
        standards: state === null ? none : [{ ...standard, state }],
        classifications: [{ ...placed, supporting_rules: [], denying_rules: [] }],
      }),
    );
  };

  test.each([
    ['published is no finding', check('published'), []],
    ['missing', check(null), ['standard_missing no-standard']],
    ['in project only', check('project'), ['standards_in_project projects-only']],
    [
      'without a description of the concept',
      check('published', null),
      ['description_missing no-description'],
    ],
  ])('%s', (_title, found, findings) => {
    expect(found).toEqual(findings);
  });
});

describe('the watch over definitions', () => {
  const cites = definition({
    source_standard_id: 'iso-1234-2011',
    source_clause: '3.1',
    source_committee_id: 'iso-tc-4',
    current_standard_id: 'iso-1234-2021',
  });
  const below = committee({ committee_id: 'iso-tc-4-sc-1', parent_ids: ['iso-tc-4'] });
  const check = (owner: string, named = 'iso-tc-4', more: string[] = []) =>
    says(
      watchDefinitions(
        catalogueOf({
          committees: [committee(), springs, below],
          candidates: [
            candidate({ committee_ids: [owner] }),
            ...more.map((id) => candidate({ standard_id: `of-${id}`, committee_ids: [id] })),
          ],
          definitions: [{ ...cites, source_committee_id: named }],
        }),
        [],
        reference,
      ),
    );

  test.each([
    ['the committee itself owns it', check('iso-tc-4'), []],
    ['one below it owns it', check('iso-tc-4-sc-1'), []],
    ['a group of the owner is named', check('iso-tc-4', 'iso-tc-4-sc-1'), []],
    ['another one owns it', check('iso-tc-5'), ['committee_not_owner another-committee-owns']],
    [
      'a subcommittee is named that publishes itself',
      check('iso-tc-4', 'iso-tc-4-sc-1', ['iso-tc-4-sc-1']),
      ['committee_not_owner another-committee-owns'],
    ],
  ])('%s', (_title, found, findings) => {
    expect(found).toEqual(findings);
  });

  test.each([
    ['4.2', ['citation_clause_moved clause-in-current-edition']],
    ['3.1', []],
  ])(
    'a document at hand shows the term in clause %s of the current edition',
    (number, findings) => {
      const page = `<h2>3 Terms and definitions</h2><h3>${number}</h3><p><b>bearing</b></p><p>support of a shaft</p>`;
      const found = watchDefinitions(
        catalogueOf({
          sources: [source({ source_id: 'paper', title: 'ISO 1234:2021, Bearings' })],
          candidates: [candidate({ standard_id: 'iso-1234-2021', is_current: true })],
          definitions: [{ ...cites, source_committee_id: null }],
        }),
        [extraction(page)],
        reference,
      );
      expect(says(found)).toEqual(findings);
    },
  );
});

describe('decisions about findings', () => {
  const finding = makeFinding({
    kind: 'definition_missing',
    severity: 'gap',
    rule_id: 'no-definition',
    subject_id: 'enabler-bearings',
    concept_id: 'enabler-bearings',
    summary: 'Bearings has no definition.',
    readings: [],
  });
  const decide = (id: string) =>
    decideFindings(
      [finding],
      [
        {
          finding_id: id,
          status: 'accepted',
          reason: 'known',
          decided_by: 'us',
          decided_on: '2031',
        },
      ],
      catalogueOf({ concepts: [concept()] }),
    );

  test('give a finding its status and the reason', () => {
    expect(decide(finding.finding_id)).toMatchObject([
      { status: 'accepted', status_reason: 'known' },
    ]);
  });

  test('whose finding is gone are stale', () => {
    expect(says(decide('description-missing-enabler-bearings-no-description'))).toContain(
      'triage_stale finding-gone',
    );
  });

  test('about what another manifest holds are left alone', () => {
    expect(decide('definition-missing-enabler-wheels-no-definition')).toEqual([finding]);
  });
});
