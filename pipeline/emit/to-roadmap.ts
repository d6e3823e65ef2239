import type { ConceptRow, SourceRow } from '../../schemas/types.ts';
import { describeConcept } from '../catalogue/describe-concept.ts';
import type { DossierIndex } from '../catalogue/index-dossiers.ts';
import { countWords } from '../wording/count-words.ts';
import { joinWords } from '../wording/join-words.ts';
import { summariseRoadmap } from './summarise-roadmap.ts';
import { toRoadmapConcept } from './to-roadmap-concept.ts';

const PARTS: readonly { kind: ConceptRow['kind']; title: string; intro: string }[] = [
  {
    kind: 'enabler',
    title: 'Enablers',
    intro:
      'Enabling technologies are mature. Each should have one main committee, a short definition, and a description of what it does for smart manufacturing.',
  },
  {
    kind: 'enhancer',
    title: 'Enhancers',
    intro:
      'Enhancers are the design principles by which manufacturing becomes smart. Their standards are the most urgent; where no committee is responsible, one should be suggested.',
  },
  {
    kind: 'effect',
    title: 'Effects',
    intro:
      'Effects are what smart manufacturing is expected to bring. Standards will come step by step; agreed definitions are wanted now.',
  },
];

/** The roadmap as a paper for a board: a page of summary, then each concept. */
export function toRoadmap(index: DossierIndex): string {
  const outlooks = index.concepts.map((concept) => describeConcept(concept, index));
  return [
    '# The smart manufacturing roadmap: what stands, what is missing, who should act',
    '',
    basis(index.catalogue.table('sources')),
    '',
    ...summariseRoadmap(outlooks),
    ...PARTS.flatMap(({ kind, title, intro }) => {
      const own = outlooks.filter(({ concept }) => concept.kind === kind);
      return own.length === 0
        ? []
        : [`## ${title}`, '', intro, '', ...own.flatMap(toRoadmapConcept)];
    }),
  ].join('\n');
}

/** Where the roadmap and the standards are taken from. */
function basis(sources: readonly SourceRow[]): string {
  const documents = sources.filter(({ kind }) => kind === 'document');
  const titles = documents.map(({ title, publisher }) => `*${title}* (${publisher})`);
  const others = sources.length - documents.length;
  return `The concepts, their definitions and their committees are taken from ${joinWords(titles, 6)}, the standards and projects from ${countWords(others, 'register or catalogue', 'registers and catalogues')}. Reading them in another state gives another picture; the tables beside this paper hold the evidence for each statement.`;
}
