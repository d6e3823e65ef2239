import { describe, expect, test } from 'vitest';
import { walkSections } from '../../pipeline/extract/section-walk.ts';
import type { Stretch } from '../../pipeline/extract/section-walk.ts';
import { block, documentOf } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

/** `enabler A.1 Bearings (2)`: section and number of blocks of each stretch; `##` marks a heading of level 2. */
function walk(...texts: string[]): string[] {
  const blocks = texts.map((text) => {
    const [, marks, title] = /^(#*) ?(.*)$/.exec(text) ?? [];
    return marks ? block('heading', title!, marks.length) : block('paragraph', text);
  });
  return walkSections(documentOf(blocks), reference).map(outline);
}

function outline({ section, blocks }: Stretch): string {
  const name = section === null ? '-' : `${section.kind} ${section.clause} ${section.title}`;
  return `${name} (${blocks.length})`;
}

describe('a numbered clause is a concept section', () => {
  test('under a heading that names one kind of concept', () => {
    expect(walk('## Annex A – Enablers', 'a', '### A.1 Bearings', 'b', 'c', '### A.2 5G')).toEqual([
      '- (0)',
      '- (1)',
      'enabler A.1 Bearings (2)',
      'enabler A.2 5G (0)',
    ]);
  });

  test('of the kind of the nearest such heading', () => {
    expect(
      walk('## Annex A – Enablers', '### A.1 Bearings', '## Annex B – Effects', '### B.1 Silence'),
    ).toEqual(['- (0)', '- (0)', 'enabler A.1 Bearings (0)', '- (0)', 'effect B.1 Silence (0)']);
  });

  test.each([
    ['names no kind', '## Annex C – Literature'],
    ['names two kinds', '## Enablers and effects'],
  ])('not under a heading that %s', (_title, heading) => {
    expect(walk('## Annex A – Enablers', heading, '### C.1 Books').at(-1)).toBe('- (0)');
  });

  test('with any depth of number', () => {
    expect(walk('## Enablers', '### 5.2.1 Bearings').at(-1)).toBe('enabler 5.2.1 Bearings (0)');
  });
});

test('definition and relevance headings stay inside of their section', () => {
  expect(
    walk('## Enablers', '### A.1 Bearings', '#### Definition 1', 'a', '#### Relevance', 'b'),
  ).toEqual(['- (0)', '- (0)', 'enabler A.1 Bearings (4)']);
});

test('what stands before the first heading is a stretch of its own', () => {
  expect(walk('a', 'b')).toEqual(['- (2)']);
});

describe('a heading does not end a section', () => {
  test('where a reader gave it no level', () => {
    const blocks = [
      block('heading', 'Enablers', 2),
      block('heading', 'A.1 Bearings', 3),
      block('heading', 'Bearings at work'),
    ];
    expect(walkSections(documentOf(blocks), reference).map(outline)).toEqual([
      '- (0)',
      '- (0)',
      'enabler A.1 Bearings (1)',
    ]);
  });
});

test('a heading below the annexes does not change the kind of what follows', () => {
  expect(walk('## Enablers', '### Their effects', '### A.1 Bearings').at(-1)).toBe(
    'enabler A.1 Bearings (0)',
  );
});

describe('the rank of headings counts, not their level', () => {
  test('annexes may stand below a heading of their own', () => {
    const [, , ...stretches] = walk(
      '## Annexes',
      '### Annex A – Enablers',
      '#### A.1 Bearings',
      '### ANNEX B – Effects',
      '#### B.1 Silence',
      '### Annex C – Literature',
      '#### C.1 Books',
    );
    expect(stretches.filter((_stretch, index) => index % 2 === 1)).toEqual([
      'enabler A.1 Bearings (0)',
      'effect B.1 Silence (0)',
      '- (0)',
    ]);
  });

  test('an annex covers its clauses, even where they are marked with its own level', () => {
    expect(walk('## Annex A – Enablers', '## A.1 Bearings', '## A.2 Cogs').slice(2)).toEqual([
      'enabler A.1 Bearings (0)',
      'enabler A.2 Cogs (0)',
    ]);
  });

  test('an annex ends the one before it, at whatever level', () => {
    const ended = ['## Annex A – Enablers', '### Annex B – Literature', '#### B.1 Books'];
    expect(walk(...ended).at(-1)).toBe('- (0)');
  });

  test('a heading between annex and clause that names no kind changes nothing', () => {
    const between = ['## Annex A – Enablers', '### General', '#### A.1 Bearings'];
    expect(walk(...between).at(-1)).toBe('enabler A.1 Bearings (0)');
  });

  test('a heading below a clause has no say in the next clause', () => {
    const below = ['## Enablers', '### A.1 Bearings', '#### Effects of bearings', '### A.2 Cogs'];
    expect(walk(...below).at(-1)).toBe('enabler A.2 Cogs (0)');
  });
});
