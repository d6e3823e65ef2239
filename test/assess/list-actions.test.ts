import { describe, expect, test } from 'vitest';
import { listActions } from '../../pipeline/assess/list-actions.ts';
import type { Assessed } from '../../pipeline/assess/list-actions.ts';
import { makeFinding } from '../../pipeline/assess/make-finding.ts';
import type { ConceptRow, FindingRow, RoadmapRule } from '../../schemas/types.ts';
import { catalogueOf, committee, concept, definition, role } from '../normalise/sample-rows.ts';
import { rows, schemas } from '../reference.ts';

const RULES = rows('roadmap-rules');
const KINDS = schemas.tables.get('findings')?.properties['kind']?.enum ?? [];
const GEARS = committee({ committee_id: 'iso-tc-60', name: 'ISO/TC 60', title_en: 'Gears' });
const WHEELS = committee({ committee_id: 'iso-tc-22', name: 'ISO/TC 22', title_en: 'Vehicles' });

function isKind(kind: string): kind is FindingRow['kind'] {
  return KINDS.includes(kind);
}

/** A finding about the sample concept. */
function finding(kind: string, fields: Partial<FindingRow> = {}): FindingRow {
  if (!isKind(kind)) throw new Error(`no kind of finding: ${kind}`);
  const about = { subject_id: 'enabler-bearings', concept_id: 'enabler-bearings' };
  const readings = [
    { rule: 'd-1', value: 'ISO/TC 4' },
    { rule: 'd-2', value: 'ISO/TC 60' },
  ];
  return {
    ...makeFinding({ ...about, kind, severity: 'gap', rule_id: 'r', summary: 's', readings }),
    ...fields,
  };
}

/** A concept with a main committee, another that owns a definition and has a project, and one finding. */
function assessed(kind: ConceptRow['kind'], isProvided: boolean, found: FindingRow[]): Assessed {
  const work = { published_standards: 1, open_projects: 1, programme_share: 1, programme_size: 9 };
  const evidence = { ...work, definitions: 1, title_fit: false, scope_fit: false, liaisons: 0 };
  return {
    ...catalogueOf({
      concepts: [concept({ kind })],
      committees: [committee(), GEARS],
      committee_concepts: isProvided ? [role()] : [],
      definitions: [
        definition({ definition_id: 'd-1', source_committee_id: 'iso-tc-4' }),
        definition({ definition_id: 'd-2', source_committee_id: 'iso-tc-60' }),
      ],
      findings: found,
    }),
    candidate_committees: [
      {
        concept_id: 'enabler-bearings',
        committee_id: 'iso-tc-60',
        rank: 1,
        score: 30,
        role: null,
        ...evidence,
      },
    ],
  };
}

/** The kind of concept for which a rule holds; where it holds for all, the first. */
const kindFor = ({ concept_kind: kind }: RoadmapRule) => kind ?? 'enabler';
const ruled = (rule: RoadmapRule, tables: Assessed) => listActions(tables, [rule]);

describe.each(RULES.map((rule) => [rule.rule_id, rule] as const))('the rule %s', (_, rule) => {
  const isProvided = rule.provider !== 'none';
  const found = [finding(rule.finding_kind)];

  test('asks somebody where its finding is', () => {
    const actions = ruled(rule, assessed(kindFor(rule), isProvided, found));
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(action).toMatchObject({
        kind: rule.kind,
        finding_ids: [found[0]?.finding_id],
        clause: rule.clause,
        status: 'open',
      });
      expect(action.request).not.toMatch(/[{}]/);
      expect(schemas.ajv.getSchema('actions')?.(action)).toBe(true);
    }
  });

  test('asks nobody without it, nor where it is closed', () => {
    expect(ruled(rule, assessed(kindFor(rule), isProvided, []))).toEqual([]);
    const closed = [finding(rule.finding_kind, { status: 'closed' })];
    expect(ruled(rule, assessed(kindFor(rule), isProvided, closed))).toEqual([]);
  });

  test('asks nobody about another kind of concept, or where the committees are otherwise', () => {
    const other = rule.concept_kind === 'effect' ? 'enhancer' : 'effect';
    if (rule.concept_kind !== null)
      expect(ruled(rule, assessed(other, isProvided, found))).toEqual([]);
    if (rule.provider !== null)
      expect(ruled(rule, assessed(kindFor(rule), !isProvided, found))).toEqual([]);
    expect(ruled(rule, assessed('subject', isProvided, found))).toEqual([]);
  });
});

const rule = (id: string) => RULES.filter(({ rule_id: one }) => one === id);

test('a main committee of several is chosen among them, the fittest first', () => {
  const tables = assessed('enabler', true, [finding('several_committees')]);
  const both = { ...tables, committee_concepts: [role(), role({ committee_id: 'iso-tc-60' })] };
  expect(listActions(both, rule('enabler-several-committees'))).toMatchObject([
    {
      addressee: 'ISO/TMB',
      addressee_id: null,
      candidate_committee_ids: ['iso-tc-60', 'iso-tc-4'],
      request:
        'Appoint one main committee for bearings; now ISO/TC 60 and ISO/TC 4 are named side by side.',
    },
  ]);
});

test('where nobody is named the best candidates go with the request', () => {
  const tables = assessed('enhancer', false, [finding('committee_missing')]);
  expect(listActions(tables, rule('enhancer-no-committee'))).toMatchObject([
    {
      action_id: 'propose-committee-enabler-bearings-smcc',
      candidate_committee_ids: ['iso-tc-60'],
    },
  ]);
});

test('the committee that took over is asked in place of the one that is gone', () => {
  const gone = committee({
    committee_id: 'iso-tc-60',
    name: 'ISO/TC 60',
    successor_id: 'iso-tc-22',
  });
  const tables = assessed('enabler', true, [finding('several_definitions')]);
  const after = { ...tables, committees: [committee(), gone, WHEELS] };
  const asked = listActions(after, rule('other-definition')).map(({ addressee }) => addressee);
  expect(asked).toEqual(['ISO/TC 22']);
});

test('an action is accepted once all of its findings are', () => {
  const accepted = finding('definition_missing', { status: 'accepted' });
  const also = finding('definition_missing', { finding_id: 'other' });
  const ask = (found: FindingRow[]) =>
    listActions(assessed('enabler', true, found), rule('enabler-no-definition'));
  expect(ask([accepted])).toMatchObject([{ status: 'accepted' }]);
  expect(ask([accepted, also])).toMatchObject([{ status: 'open' }]);
});

test('two rules that ask the same of the same have ids of their own', () => {
  const found = [finding('citation_withdrawn'), finding('citation_forthcoming')];
  const actions = listActions(assessed('enabler', true, found), RULES);
  expect(actions.map(({ action_id: id }) => id)).toEqual([
    'update-citation-enabler-bearings-smcc-outdated-source',
    'update-citation-enabler-bearings-smcc-published-source',
  ]);
});
