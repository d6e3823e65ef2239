/** One committee as the ISO Open Data has it: nothing is repaired or resolved. */
export interface HarvestedCommitteeRow {
  source_id: string;
  place: string;
  /** ISO's own number of the committee: `54110`. */
  id: string | null;
  /** `ISO/TC 184/SC 4`. */
  reference: string;
  /** `Active`, `Suspended`. */
  status: string | null;
  title_en: string | null;
  title_fr: string | null;
  scope_en: string | null;
  scope_fr: string | null;
  creation_date: string | null;
  /** The national body that holds the secretariat. */
  secretariat: HarvestedBody | null;
  /** Numbers of the parent committee and of those below. */
  parent_id: string | null;
  child_ids: string[];
  /** National bodies that participate, and those that observe. */
  participating: HarvestedBody[];
  observing: HarvestedBody[];
  /** Committees and organizations in liaison; a liaison may have no name. */
  committee_liaisons: HarvestedBody[];
  organization_liaisons: HarvestedBody[];
}

/** A body by ISO's number and by its acronym or reference; either may be missing. */
export interface HarvestedBody {
  id: string | null;
  name: string | null;
}

/** One class of the International Classification for Standards. */
export interface HarvestedIcsRow {
  source_id: string;
  place: string;
  code: string;
  parent: string | null;
  title_en: string | null;
  title_fr: string | null;
  scope_en: string | null;
  scope_fr: string | null;
}
