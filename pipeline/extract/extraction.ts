import type { Designation } from '../designation/designation.ts';
import type { Committee } from '../committee/committee.ts';
import type { TableBlock } from '../read/document.ts';
import type { ConceptKind } from '../wording/compile-headings.ts';
import type { NumberedName } from '../wording/compile-numbered.ts';

/** Where an extracted item stands: the source, the place in it, and the words that lead there. */
export interface ItemOrigin {
  source_id: string;
  page: number | null;
  line: number | null;
  /** Heading, caption or row: `A.4 Blockchain, Definition`. */
  place: string;
}

/** A concept named in a list: a row of a concept table, or an item of a list in running text. */
export interface ConceptListing {
  kind: ConceptKind;
  listed_in: 'narrative' | 'table';
  /** The name as it stands, without gap marks; names between which a mark stood are joined by a slash. */
  label: string;
  /** The gaps it is marked with, and the name before each mark. */
  gaps: { number: number; title: string }[];
  /** The provider cell on one line; null for a list without one. */
  provider: string | null;
  /** Clauses that treat it: `['A.1', 'A.2']`. */
  clauses: string[];
  origin: ItemOrigin;
}

/** A clause of a document that treats one concept. */
export interface ConceptSection {
  kind: ConceptKind;
  clause: string;
  title: string;
  /** The paragraphs under the heading for relevance; empty where there are none. */
  description: string[];
  origin: ItemOrigin;
}

/** A source statement, taken apart as far as its own words go. */
export interface EntrySource {
  raw: string;
  ref: string | null;
  clause: string | null;
  is_modified: boolean;
  modification: string | null;
  designation: Designation | null;
  committees: Committee[];
}

/** What an entry is called, and how it is defined, in another language. */
export interface Equivalent {
  language: string;
  term: string;
  admitted: string[];
  definition: string | null;
}

/** A terminological entry as the document has it (ISO 10241-1). */
export interface Entry {
  /** Entry number or the number after the word Definition; null where it has none. */
  number: string | null;
  term: string | null;
  admitted: string[];
  deprecated: string[];
  domain: string | null;
  definition: string;
  notes: string[];
  examples: string[];
  source: EntrySource | null;
  /** The language that the document marks it with (ISO 639-1); absent where it marks none. */
  language?: string;
  /** The same entry in other languages, where the document has it. */
  equivalents?: Equivalent[];
  /** The kind and clause of the concept section around it; null outside of one. */
  section: { kind: ConceptKind; clause: string } | null;
  /** Whether it defines the subject of the whole document. */
  is_subject: boolean;
  origin: ItemOrigin;
}

/** One place where a standard or a committee is named. */
export interface FoundMention {
  text: string;
  designation: Designation | null;
  committee: Committee | null;
  start: number;
  context: string;
  origin: ItemOrigin;
}

/** What a statement says of the things that it counts: that they have, or lack, something. */
export interface ClaimPredicate {
  /** What they have: `committee`, `definition`, `listing` (they are listed or exist). */
  object: string;
  /** How many of it each one has; null where the words do not say. */
  count: 'one' | 'several' | 'any' | null;
  /** `main`, `clear`, `related`. */
  qualities: string[];
  /** Whether it is missing. */
  is_negated: boolean;
}

/** A statement about a number of things: `Six of the nine enablers have a main TC`. */
export interface Claim {
  /** The words that make it. */
  text: string;
  /** How many: a number, a share in percent, or a quantifier; `all_but` and `rest` with the number that they name. */
  quantity: {
    kind: 'number' | 'share' | 'all' | 'all_but' | 'most' | 'none' | 'rest';
    number: number | null;
    bound: 'exactly' | 'at_least' | 'at_most' | 'more_than' | 'fewer_than' | 'about';
  };
  /** Of how many, where it says so. */
  out_of: number | null;
  /** What is counted: a kind of concept, `gap`, `definition` … */
  subject: string;
  predicates: ClaimPredicate[];
  origin: ItemOrigin;
}

/** A figure, table or annex, with its number and title. */
export interface NumberedPart extends NumberedName {
  origin: ItemOrigin;
}

/** A sentence, with a word or two that make it worth a look. */
export interface Passage {
  text: string;
  /** What stands out in it: a placeholder, an author and year. */
  found: string;
  origin: ItemOrigin;
}

/** A sentence in the section on one kind of concept that begins like one in the section on the kind that it names. */
export interface RepeatedSentence {
  text: string;
  /** The kind of concept that the section is about. */
  kind: ConceptKind;
  /** The kind of concept that the sentence names. */
  named: ConceptKind;
  origin: ItemOrigin;
}

/** How a document is put together, and what was left unfinished in it. */
export interface Outline {
  /** Figures, tables and annexes, in reading order. */
  parts: NumberedPart[];
  /** Places in running text where one is named. A sentence that names a standard, and a bibliography, may mean others'. */
  references: (NumberedPart & { is_own: boolean })[];
  placeholders: Passage[];
  /** Sources named by author and year in brackets. */
  authors: Passage[];
  /** Quotation marks that are opened or closed alone. */
  quotes: Passage[];
  /** Abbreviations that are used and not explained, names of bodies among them. */
  abbreviations: Passage[];
  has_bibliography: boolean;
  repeats: RepeatedSentence[];
}

/** Everything that one document says, unchanged and unjoined. */
export interface Extraction {
  source_id: string;
  /** Whether the document says that its definitions are paraphrases. */
  is_paraphrase: boolean;
  listings: ConceptListing[];
  sections: ConceptSection[];
  entries: Entry[];
  mentions: FoundMention[];
  claims: Claim[];
  outline: Outline;
  tables: TableBlock[];
}
