import type { InputTables, Schemas } from '../schemas/types.ts';
import { compileRules } from './classify/compile-rules.ts';
import type { ClassificationRules } from './classify/compile-rules.ts';
import { compileCommittees } from './committee/compile-committees.ts';
import type { CommitteeVocabulary } from './committee/compile-committees.ts';
import { compileDesignations } from './designation/compile-designations.ts';
import type { DesignationVocabulary } from './designation/compile-designations.ts';
import { compileClaimWords } from './wording/compile-claim-words.ts';
import type { ClaimWords } from './wording/compile-claim-words.ts';
import { compileHarvest } from './normalise/harvest/compile-harvest.ts';
import type { HarvestWords } from './normalise/harvest/compile-harvest.ts';
import { compileEntryWords } from './wording/compile-entry-words.ts';
import type { EntryWords } from './wording/compile-entry-words.ts';
import { compileLanguages } from './wording/compile-languages.ts';
import type { Languages } from './wording/compile-languages.ts';
import { compileHeadings } from './wording/compile-headings.ts';
import type { Headings } from './wording/compile-headings.ts';
import { compileWordings } from './wording/compile-wordings.ts';
import type { Wordings } from './wording/compile-wordings.ts';

/** What is known before any source is read: the vocabularies that people keep under `input/`, compiled once. */
export interface Reference {
  designations: DesignationVocabulary;
  committees: CommitteeVocabulary;
  headings: Headings;
  wordings: Wordings;
  entryWords: EntryWords;
  claimWords: ClaimWords;
  languages: Languages;
  harvest: HarvestWords;
  rules: ClassificationRules;
}

/** Rows of the edited file that a schema describes: `rows('wordings')`. */
export type InputRows = <Name extends keyof InputTables & keyof Schemas>(
  name: Name,
) => Schemas[Name][];

/** The edited files that the vocabularies are compiled from. */
export const REFERENCE_TABLES = [
  'claim-words',
  'column-headings',
  'committee-bodies',
  'committee-kinds',
  'committee-publishers',
  'designation-forms',
  'designation-publishers',
  'designation-stages',
  'designation-supplements',
  'designation-template-fields',
  'designation-templates',
  'designation-types',
  'entry-marks',
  'entry-words',
  'field-trust',
  'harvest-dates',
  'harvest-listings',
  'harvest-marks',
  'harvest-pages',
  'harvest-relations',
  'harvest-states',
  'languages',
  'register-committees',
  'register-stage-codes',
  'rule-committees',
  'rule-effects',
  'rule-ics',
  'rule-words',
  'rules',
  'wordings',
] as const;

type ReferenceTable = (typeof REFERENCE_TABLES)[number];

/** Their rows, as plain data that can be handed to another thread. */
export type ReferenceTables = { [Name in ReferenceTable]: Schemas[Name][] };

/** Rows of the edited file that a schema describes, of those that the vocabularies are compiled from. */
type ReferenceRows = <Name extends ReferenceTable>(name: Name) => Schemas[Name][];

/** Compiles the vocabularies from the rows of the edited files. */
export function compileReference(rows: ReferenceRows): Reference {
  return {
    designations: compileDesignations({
      publishers: rows('designation-publishers'),
      types: rows('designation-types'),
      stages: rows('designation-stages'),
      supplements: rows('designation-supplements'),
      forms: rows('designation-forms'),
      templates: rows('designation-templates'),
      templateFields: rows('designation-template-fields'),
    }),
    committees: compileCommittees({
      kinds: rows('committee-kinds'),
      publishers: rows('committee-publishers'),
      bodies: rows('committee-bodies'),
      committees: rows('register-committees'),
    }),
    headings: compileHeadings(rows('column-headings')),
    wordings: compileWordings(rows('wordings'), rows('entry-words')),
    entryWords: compileEntryWords(rows('entry-words'), rows('entry-marks')),
    rules: compileRulebook(rows),
    claimWords: compileClaimWords(rows('claim-words'), rows('column-headings')),
    languages: compileLanguages(rows('languages')),
    harvest: compileHarvest({
      states: rows('harvest-states'),
      listings: rows('harvest-listings'),
      relations: rows('harvest-relations'),
      dates: rows('harvest-dates'),
      pages: rows('harvest-pages'),
      marks: rows('harvest-marks'),
      trust: rows('field-trust'),
      stages: rows('register-stage-codes'),
      forms: rows('designation-forms'),
    }),
  };
}

function compileRulebook(rows: ReferenceRows): ClassificationRules {
  return compileRules({
    rules: rows('rules'),
    words: rows('rule-words'),
    committees: rows('rule-committees'),
    ics: rows('rule-ics'),
    effects: rows('rule-effects'),
  });
}
