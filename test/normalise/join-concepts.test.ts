import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinConcepts } from '../../pipeline/normalise/join-concepts.ts';
import type { Extraction } from '../../pipeline/extract/extraction.ts';
import { extraction, extractionOf, listItem, section, tableRow } from './sample-extraction.ts';

const join = (parts: Partial<Extraction>) => joinConcepts([extractionOf(parts)]);
/** Id, table name and number of joined items of each concept. */
const drafts = (parts: Partial<Extraction>): [string, string | null, number][] =>
  join(parts).map((draft) => [
    draft.concept_id,
    draft.table_label,
    draft.sections.length + draft.listings.length,
  ]);

describe('clauses', () => {
  test('make a concept each, with kind, number and label', () => {
    expect(join({ sections: [section('A.4', 'Magnetic bearings')] })).toMatchObject([
      {
        concept_id: 'enabler-magnetic-bearings',
        kind: 'enabler',
        clause: 'A.4',
        label: 'Magnetic bearings',
      },
    ]);
  });

  test('of the same kind and title, in two documents, are one concept with the first number', () => {
    const other = { ...section('2.1', 'magnetic bearing') };
    const joined = joinConcepts([
      extractionOf({ sections: [section('A.4', 'Magnetic bearings')] }),
      extractionOf({ source_id: 'terms', sections: [other] }),
    ]);
    expect(joined).toMatchObject([
      { clause: 'A.4', sections: [{ clause: 'A.4' }, { clause: '2.1' }] },
    ]);
  });

  test('of the same title and another kind are another concept', () => {
    const sections = [section('A.1', 'Gears'), section('B.1', 'Gears', { kind: 'effect' })];
    expect(drafts({ sections })).toHaveLength(2);
  });

  test('name an abbreviation in brackets, which is an alias', () => {
    const sections = [section('A.1', 'Gears of things (GoT)'), section('A.2', 'Gears of things')];
    expect(join({ sections })).toMatchObject([{ label: 'Gears of things', aliases: ['GoT'] }]);
  });
});

describe('a table row', () => {
  const gears = section('A.1', 'Gears');
  const cogs = section('A.2', 'Cogs');

  test('belongs to the clause that it cites, also under another name, which is an alias', () => {
    expect(
      join({ sections: [gears], listings: [tableRow('Toothed wheels', ['A.1'])] }),
    ).toMatchObject([
      { label: 'Gears', table_label: 'Toothed wheels', aliases: ['Toothed wheels'] },
    ]);
  });

  test('may serve several clauses, without being an alias', () => {
    const joined = join({
      sections: [gears, cogs],
      listings: [tableRow('Wheels', ['A.1', 'A.2'])],
    });
    expect(joined).toMatchObject([
      { label: 'Gears', table_label: 'Wheels', aliases: [] },
      { label: 'Cogs', table_label: 'Wheels', aliases: [] },
    ]);
  });

  test('may be one of several names of a clause', () => {
    const listings = [tableRow('Wheels', ['A.1']), tableRow('Toothed things', ['A.1'])];
    expect(join({ sections: [gears], listings })).toMatchObject([
      { table_label: 'Wheels', aliases: ['Wheels', 'Toothed things'] },
    ]);
  });

  test('of another document belongs to a clause with the same number only where they share a word', () => {
    const origin = { ...gears.origin, source_id: 'other' };
    const near = tableRow('Gears of all sorts', ['A.1'], { origin });
    const far = tableRow('Wheels', ['A.1'], { origin });
    expect(drafts({ sections: [gears], listings: [near] })).toHaveLength(1);
    expect(drafts({ sections: [gears], listings: [far] })).toHaveLength(2);
  });

  test('without a clause belongs to the concept with its name', () => {
    expect(drafts({ sections: [gears], listings: [tableRow('Gear')] })).toEqual([
      ['enabler-gears', 'Gear', 2],
    ]);
  });

  test('of another kind does not belong to a clause', () => {
    const listings = [tableRow('Gears', ['A.1'], { kind: 'effect' })];
    expect(drafts({ sections: [gears], listings }).map(([id]) => id)).toEqual([
      'enabler-gears',
      'effect-gears',
    ]);
  });

  test('is a concept of its own where nothing else fits, under the clause that it cites', () => {
    expect(join({ listings: [tableRow('Gears', ['A.7'])] })).toMatchObject([
      { concept_id: 'enabler-gears', clause: 'A.7', table_label: 'Gears' },
    ]);
  });
});

describe('an item of a list in running text', () => {
  const sections = [
    section('A.1', 'Virtual reality'),
    section('A.2', 'Augmented reality'),
    section('A.3', 'Robotics'),
  ];
  const homes = (label: string): (string | null)[] =>
    join({ sections, listings: [listItem(label)] })
      .filter((draft) => draft.is_in_narrative)
      .map((draft) => draft.clause);

  test.each([
    ['each concept all of whose words it holds', 'Virtual and augmented reality', ['A.1', 'A.2']],
    ['a concept that it says more of', 'Collaborative robotics', ['A.3']],
    ['the one concept that begins with its first word', 'Robotics at work', ['A.3']],
    ['the one concept that begins so, else alike', 'Augmented workers', ['A.2']],
    ['no clause where nothing is alike', 'Gears', [null]],
  ])('belongs to %s', (_title, label, clauses) => {
    expect(homes(label)).toEqual(clauses);
  });

  test('is a concept of its own where several begin with its first word', () => {
    const twins = [section('A.1', 'Digital twin'), section('A.2', 'Digital thread')];
    const listings = [listItem('Digital wheels')];
    expect(join({ sections: twins, listings })).toMatchObject([
      { is_in_narrative: false },
      { is_in_narrative: false },
      { concept_id: 'enabler-digital-wheels', clause: null, is_in_narrative: true },
    ]);
  });

  test('is an alias of one concept, not of several', () => {
    const [first] = join({ sections, listings: [listItem('Virtual and augmented reality')] });
    expect(first?.aliases).toEqual([]);
    const robotics = join({
      sections,
      listings: [listItem('ROBOTICS'), listItem('Robotics, all')],
    });
    expect(robotics[2]?.aliases).toEqual(['Robotics, all']);
  });

  test('comes after the tables, so that it finds their concepts', () => {
    expect(drafts({ listings: [listItem('Gears'), tableRow('Gears')] })).toEqual([
      ['enabler-gears', 'Gears', 2],
    ]);
  });
});

describe('what documents define as their subject', () => {
  const body = '<h2>Widget making</h2><h4>Definition</h4><p>widget making: craft</p>';

  test('is one concept of the kind subject', () => {
    expect(joinConcepts([extraction(body), extraction(body, 'terms')])).toMatchObject([
      { concept_id: 'subject-widget-making', kind: 'subject', clause: null },
    ]);
  });

  test('is told from a clause of that name', () => {
    const sections = [section('A.1', 'Widget making')];
    const entries = extraction(body).entries;
    expect(drafts({ sections, entries }).map(([id]) => id)).toEqual([
      'enabler-widget-making',
      'subject-widget-making',
    ]);
  });
});

describe('names and ids', () => {
  const sections = [section('A.1', 'Data-driven design')];

  test.each([
    'Data driven design',
    'Data–driven designs',
    'DATA-DRIVEN DESIGN',
    'Dàta-driven design',
  ])('that differ in signs, accents and endings are one concept: %j', (title) => {
    expect(drafts({ sections: [...sections, section('1.1', title)] })).toHaveLength(1);
    expect(drafts({ sections, listings: [tableRow(title)] })).toHaveLength(1);
    expect(drafts({ sections, listings: [listItem(title)] })).toHaveLength(1);
  });

  test('that differ in letters outside of the Latin alphabet are two', () => {
    const ids = drafts({
      sections: [section('A.1', '5G 通信'), section('A.2', '5G 技術'), section('A.3', '人工知能')],
    }).map(([id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids.map((id) => id.replace(/[0-9a-f]{8}$/, ''))).toEqual([
      'enabler-5g-',
      'enabler-5g-',
      'enabler-',
    ]);
  });

  test('never repeat, whatever the names and wherever they stand', () => {
    const name = fc.stringMatching(/^[Aaeéß人 +/-]{1,6}( of| \(A\))?$/);
    const kinds = ['enabler', 'effect'] as const;
    const named = fc.tuple(name, fc.constantFrom(...kinds));
    fc.assert(
      fc.property(fc.array(named), fc.array(named), fc.array(named), (titles, rows, items) => {
        const ids = drafts({
          sections: titles.map(([title, kind], at) => section(`A.${at}`, title, { kind })),
          listings: [
            ...rows.map(([label, kind]) => tableRow(label, [], { kind })),
            ...items.map(([label, kind]) => listItem(label, { kind })),
          ],
        }).map(([id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
