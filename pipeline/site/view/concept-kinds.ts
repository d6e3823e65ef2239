import type { ConceptRow } from '../../../schemas/types.ts';

/** The kinds of concepts in the order of the roadmap, with what they are called and do. */
export const KINDS: readonly {
  kind: ConceptRow['kind'];
  singular: string;
  plural: string;
  meaning: string;
}[] = [
  {
    kind: 'enabler',
    singular: 'Enabler',
    plural: 'Enablers',
    meaning: 'Technologies that industry can use today.',
  },
  {
    kind: 'enhancer',
    singular: 'Enhancer',
    plural: 'Enhancers',
    meaning: 'Principles that have to be agreed on, so that the enablers work together.',
  },
  {
    kind: 'effect',
    singular: 'Effect',
    plural: 'Effects',
    meaning: 'What is expected to come of it.',
  },
];
