/**
 * One metadata record as its source gives it, whatever the source's own form: nothing is repaired, joined or resolved.
 * Texts are the source's own, markup and spaces included; a field that the source does not have is null or [].
 */
export interface HarvestedRecord {
  source_id: string;
  /** Where it stands: the file in the archive (`data/iso-8000-2-2018.yaml`), or `line 17`. */
  place: string;
  /** The record form it came in, and the version it states: `v1.2.9`. */
  form: 'relaton' | 'open_data';
  schema_version: string | null;
  /** Names in the order given; the first primary one leads. */
  identifiers: HarvestedIdentifier[];
  /** The publisher's own number of the project: ISO's `68521`. */
  project_number: string | null;
  titles: HarvestedText[];
  abstracts: HarvestedText[];
  dates: HarvestedDate[];
  /** The state in the source's own words or codes: `90`, `PUBLISHED`, `Historical`; substage and iteration beside it. */
  stage: string | null;
  substage: string | null;
  iteration: string | null;
  /** The publisher's own word for the state, where it stands beside the stage: IEEE's `Inactive`. */
  publisher_status?: string;
  /** Type of document in the source's words: `technical-specification`, `IS`. */
  doctype: string | null;
  /** Type of supplement in the source's words: `Amd`. */
  supplement_type: string | null;
  edition: string | null;
  committees: HarvestedCommittee[];
  ics: string[];
  relations: HarvestedRelation[];
  links: HarvestedLink[];
  /** Publishing bodies by abbreviation or name, in the order given. */
  publishers: string[];
  languages: string[];
}

export interface HarvestedIdentifier {
  text: string;
  /** `ISO`, `URN`, `iso-reference`, `DOI` …; null where not given. */
  type: string | null;
  is_primary: boolean;
}

export interface HarvestedText {
  text: string;
  /** ISO 639-1; null where not given. */
  language: string | null;
  /** `main`, `title-main`, `title-part` …; null where not given. */
  type: string | null;
  /** Media type: `text/plain`, `text/html`; null where not given. */
  format: string | null;
}

export interface HarvestedDate {
  /** `published`, `withdrawn`, `stable-until` …; null where not given. */
  type: string | null;
  text: string;
}

export interface HarvestedCommittee {
  /** `ISO/TC 184/SC 4`, where the source has a designation of its own for it. */
  identifier: string | null;
  name: string | null;
  /** `TC`, `SC`, `WG`; null where not given. */
  type: string | null;
  number: string | null;
}

export interface HarvestedRelation {
  /** The source's word: `obsoletes`, `updates`, `replaces`, `replacedBy`. */
  type: string;
  /** The document it points at: a reference, or a project number where the source gives only that. */
  target: string;
}

export interface HarvestedLink {
  /** `src`, `obp`, `rss` …; null where not given. */
  type: string | null;
  url: string;
}
