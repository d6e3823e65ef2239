import { describe, expect, test } from 'vitest';
import { compileWordings } from '../../pipeline/wording/compile-wordings.ts';
import type { Wording } from '../../schemas/types.ts';

/** Invented wordings, so that a question which ignores its rows is found out. */
const ROWS: readonly (readonly [Wording['role'], string])[] = [
  ['definition_heading', 'Meaning'],
  ['description_heading', 'Worth'],
  ['definition_missing', 'Nobody knows'],
  ['note', 'Remark'],
  ['example', 'SAMPLE'],
  ['paraphrase_notice', 'freely retold'],
  ['working_definition', 'draft meaning'],
  ['additional_groups', 'Also'],
  ['additional_groups', 'Friends (others)'],
  ['gap_mark', 'hole'],
  ['definition_of', 'meaning of'],
  ['modified', 'altered'],
  ['annex', 'Addition'],
];

const wordings = compileWordings(
  ROWS.map(([role, wording]) => ({ role, wording, reason: 'test' })),
  [{ role: 'source', wording: 'ORIGIN', reason: 'test' }],
);

type Question = {
  [Name in keyof typeof wordings]: (typeof wordings)[Name] extends (text: string) => boolean
    ? Name
    : never;
}[keyof typeof wordings];

describe('a question about a line', () => {
  test.each<[Question, string, boolean]>([
    ['isDefinitionHeading', 'Meaning', true],
    ['isDefinitionHeading', 'MEANING 2', true],
    ['isDefinitionHeading', 'Meaning2', true],
    ['isDefinitionHeading', 'Meaning of it', false],
    ['isDefinitionHeading', 'Worth', false],
    ['isDescriptionHeading', 'worth', true],
    ['isDescriptionHeading', 'Worth 2', false],
    ['isHeading', 'Meaning 1', true],
    ['isSource', '[Origin: a book', true],
    ['isSource', '[Original]', false],
    ['isSource', '[ISO 7301:2002, 3.1', true],
    ['isSource', 'ISO 7301:2002', false],
    ['isHeading', 'Worth', true],
    ['isHeading', 'Remark', false],
    ['isDefinitionMissing', 'Nobody knows.', true],
    ['isDefinitionMissing', 'nobody  knows', true],
    ['isDefinitionMissing', 'Nobody knows it', false],
    ['isNote', 'Remark 1 to entry: a', true],
    ['isNote', 'Remark to entry: a', true],
    ['isNote', 'REMARK 2 – a', true],
    ['isNote', 'Remark: a', true],
    ['isNote', 'REMARK 2 a', true],
    ['isNote', 'Remark 2 a', false],
    ['isNote', 'REMARK a', false],
    ['isNote', 'Remark a', false],
    ['isNote', 'Remarkable: a', false],
    ['isExample', 'SAMPLE 1 A', true],
    ['isExample', 'SAMPLE: A', true],
    ['isExample', 'Sample 1 A', false],
    ['isExample', 'SAMPLES A', false],
    ['isParaphraseNotice', 'All is Freely Retold here.', true],
    ['isParaphraseNotice', 'All is retold.', false],
    ['isWorkingDefinition', 'A draft meaning by the group', true],
    ['isWorkingDefinition', 'An overdraft meaning', false],
  ])('%s of %j: %s', (question, text, answer) => {
    expect(wordings[question](text)).toBe(answer);
  });
});

test.each([
  ['Remark 1 to entry: a thing', 'a thing'],
  ['Remark – a thing', 'a thing'],
  ['SAMPLE 2 A thing', 'A thing'],
  ['SAMPLE: A thing', 'A thing'],
  ['A thing', 'A thing'],
])('%j without its label is %j', (text, bare) => {
  expect(wordings.withoutLabel(text)).toBe(bare);
});

describe('a pattern to search for', () => {
  test.each([
    ['a Also: b', 'Also:'],
    ['a FRIENDS  (OTHERS) : b', 'FRIENDS  (OTHERS) :'],
    ['a Also b', undefined],
  ])('additional groups in %j: %j', (text, found) => {
    expect([...text.matchAll(wordings.additionalGroups)][0]?.[0]).toBe(found);
  });

  test.each([
    ['Cogs (hole #5)', '5'],
    ['Cogs ( Hole 12 )', '12'],
    ['Cogs hole #7', '7'],
    ['Cogs with a hole', undefined],
  ])('the number of a gap in %j: %j', (text, number) => {
    expect([...text.matchAll(wordings.gapMark)][0]?.[1]).toBe(number);
  });

  test.each([
    ['We agreed on this meaning of the widget (Decision 4/2031):', 'the widget '],
    ['This is the meaning of widgets:', 'widgets'],
    ['The meaning of widgets (ISO 1234:2031, 3.1):', 'widgets '],
    ['The meaning of widgets (ISO 1234:2031), see ISO 99: there', undefined],
    ['This is the meaning of widgets.', undefined],
    ['The meaning of: this', undefined],
  ])('what is defined in %j: %j', (text, subject) => {
    expect(wordings.definitionOf.exec(text)?.[1]).toBe(subject);
  });

  test.each([
    ['ISO 1234, altered', ['altered', undefined]],
    [
      'ISO 1234, altered – the second remark was left out]',
      ['altered – the second remark was left out', 'the second remark was left out'],
    ],
    ['ISO 1234, unaltered', [null]],
  ])('what was modified in %j', (text, [whole, what]) => {
    const found = wordings.modified.exec(text);
    expect([found?.[0] ?? null, found?.[1]]).toEqual([whole, what]);
  });
});

test.each([
  ['Addition II (normative) – Terms', { number: 'II', title: 'Terms' }],
  ['ADDITION 3', { number: '3', title: '' }],
  ['Additional C', null],
])('the annex that %j begins', (text, annex) => {
  expect(wordings.annexOf(text)).toEqual(annex);
});

test('a role without rows matches nothing', () => {
  const none = compileWordings([], []);
  expect(none.isHeading('')).toBe(false);
  expect(none.isNote(': a')).toBe(false);
  expect(none.isParaphraseNotice('anything')).toBe(false);
  expect(none.withoutLabel('Note 1: a')).toBe('Note 1: a');
});
