import { describe, expect, test } from 'vitest';
import { assignRoles } from '../../pipeline/normalise/assign-roles.ts';
import { defineConcepts } from '../../pipeline/normalise/define-concepts.ts';
import { joinConcepts } from '../../pipeline/normalise/join-concepts.ts';
import { reference } from '../reference.ts';
import { extraction } from './sample-extraction.ts';

/** Two clauses and a concept table with this row; `committee concept role qualifier` of each role, sorted. */
function roles(row: string, gears = '', cogs = ''): string[] {
  const extractions = [
    extraction(`<h2>Enablers</h2><h3>A.1 Gears</h3>${gears}<h3>A.2 Cogs</h3>${cogs}
      <table><tr><th>Enablers<th>Main provider of definition<th>Definition/description
      <tr>${row}</table>`),
  ];
  const concepts = joinConcepts(extractions);
  const definitions = defineConcepts(extractions, concepts, [], reference, new Map());
  return assignRoles(concepts, definitions, reference)
    .map(({ row: { committee_id, concept_id, role, qualifier } }) =>
      [committee_id, concept_id.replace('enabler-', ''), role, qualifier].filter(Boolean).join(' '),
    )
    .sort();
}

const source = (text: string): string => `<h4>Definition</h4><p>wheel: disc</p><p>${text}</p>`;

describe('the committees in a provider cell', () => {
  test.each([
    ['are main providers', 'ISO/TC 60 IEC/TC 65', ['iec-tc-65 gears main', 'iso-tc-60 gears main']],
    [
      'are additional after the word for it',
      'ISO/TC 60 Additional groups: IEC/TC 65',
      ['iec-tc-65 gears additional', 'iso-tc-60 gears main'],
    ],
    ['may all be additional', 'Additional group: IEC/TC 65', ['iec-tc-65 gears additional']],
    ['carry what is said of them in brackets', 'ISO/TC 60 (terms)', ['iso-tc-60 gears main terms']],
    ['count once', 'ISO/TC 60<br>ISO TC 60', ['iso-tc-60 gears main']],
    ['may be absent', '–', []],
    ['are not bodies that do not act as one', 'ISO/TMB ISO/TC 60', ['iso-tc-60 gears main']],
  ])('%s', (_title, cell, expected) => {
    expect(roles(`<td>Gears<td>${cell}<td>A.1`)).toEqual(expected);
  });
});

describe('where one row serves several clauses', () => {
  const row = '<td>Wheels<td>ISO/TC 60 IEC/TC 65<td>A.1 and A.2';

  test('a provider serves all of them where no definition names it', () => {
    expect(roles(row)).toEqual([
      'iec-tc-65 cogs main',
      'iec-tc-65 gears main',
      'iso-tc-60 cogs main',
      'iso-tc-60 gears main',
    ]);
  });

  test('a provider serves those whose definitions name it', () => {
    expect(roles(row, source('[SOURCE: ISO 1234:2011 (ISO/TC 60)]'))).toEqual([
      'iec-tc-65 cogs main',
      'iec-tc-65 gears main',
      'iso-tc-60 gears definition_source',
      'iso-tc-60 gears main',
    ]);
  });
});

test('the committee of a cited definition is its source; a second one is not', () => {
  const row = '<td>Gears<td>–<td>A.1';
  expect(roles(row, '', source('[SOURCE: ISO 1234:2011 (IEC/TC 65, ISO/TC 60)]'))).toEqual([
    'iec-tc-65 cogs definition_source',
  ]);
});

test('a governing body that is the source of a definition has no role', () => {
  const row = '<td>Gears<td>–<td>A.1';
  expect(roles(row, '', source('[SOURCE: ISO/TMB Resolution 31/2019]'))).toEqual([]);
});
