import type { CandidateRow } from '../../../schemas/types.ts';
import type { Committee } from '../../committee/committee.ts';
import type { NameRelation } from '../../designation/name-relations.ts';

/** The fields that a record fills. Which record fills them, where several do, is the matter of `merge/`. */
export type HarvestedFacts = Pick<
  CandidateRow,
  | 'edition'
  | 'publication_date'
  | 'title_en'
  | 'title_fr'
  | 'scope_en'
  | 'ics_codes'
  | 'publisher_record_id'
  | 'url'
> & {
  state: StateFacts | null;
  committees: Committee[];
};

/** The state and what it follows from: they are from one record. */
export type StateFacts = Pick<CandidateRow, 'state' | 'state_basis' | 'stage_code'>;

/** What the name tells. */
export type NameFacts = Pick<
  CandidateRow,
  | 'standard_id'
  | 'work_id'
  | 'reference'
  | 'urn'
  | 'publishers'
  | 'deliverable_type'
  | 'number'
  | 'part'
  | 'supplement'
  | 'publication_year'
>;

/** One record as we understand it: a document named, its facts, and how it stands to others. */
export interface HarvestedStandard {
  source_id: string;
  place: string;
  /** The line of the file, where the record is one. */
  line: number | null;
  /** The form of the record, `register` among them, and the catalogue it is from: what trust depends on. */
  form: 'register' | 'open_data' | 'relaton';
  catalogue: string;
  schema_version: string | null;
  name: NameFacts;
  facts: HarvestedFacts;
  /** The key of the publisher's project, which stays through all stages: `ISO 68521`. */
  project: string | null;
  /** Whether the name is that of a draft, or holds no date. */
  is_draft: boolean;
  is_dated: boolean;
  /** Whether it is the standard in another dress, such as a redline. */
  is_product: boolean;
  links: DocumentLink[];
  notes: HarvestNote[];
  /** Why it is in the catalogue, where a person has decided that. */
  reason: string | null;
}

/** How the document stands to another one. `succeeded_by` leaves open whether the successor is published, `revised_by` is a project. */
export interface DocumentLink {
  meaning:
    | 'replaces'
    | 'succeeded_by'
    | 'revised_by'
    | 'identical'
    | 'updated_by'
    | NameRelation['relation'];
  /** The other one: a `standard_id`, or the key of a project. */
  target: string;
  /** Its canonical name; null where only the project is known. */
  reference: string | null;
}

/** What was found and put right, or could not be. */
export const HARVEST_NOTES = {
  'date-of-base': 'The date of a supplement was that of its base; the year of its name counts.',
  'date-of-offer':
    'A date was years after the year of the name, as that on which an old file is offered is; the year of the name counts.',
  'date-unreadable': 'A date could not be read.',
  'duplicate-language': 'The French title was the English one.',
  'ics-malformed': 'A code was no ICS code.',
  'lost-letters': 'A text holds question marks in place of letters.',
  'scope-dropped': 'A scope was no sentence, such as the number of a meeting.',
  'markup-removed': 'A text held markup.',
  'controls-removed': 'A text held control or private-use characters.',
  'stage-unknown': 'The stage or status is not known to this program.',
  'state-contradicted': 'It is in force by its status, and withdrawn by a date.',
  'url-repaired': 'An address held characters that must be encoded.',
  'url-dropped': 'An address was none.',
  'committee-registered': 'A committee was named that no register holds.',
  'committee-unreadable': 'A committee could not be read.',
  'relation-ignored': 'A relation was of a kind that tells nothing reliable.',
  'relation-unreadable': 'The target of a relation could not be read.',
  'relation-unknown': 'A relation was of a kind that this program does not know.',
} as const;

export type HarvestNote = keyof typeof HARVEST_NOTES;
