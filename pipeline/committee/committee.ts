/**
 * What a committee's name says. The grammar reads a name in two steps: the words on the page become a `CommitteePath`
 * (publishers, then one step per level), and the path becomes a `Committee` with its one canonical name.
 */

/** A committee, group or body, as far as its name tells. */
export interface Committee {
  publishers: string[];
  /** Canonical: `ISO/IEC JTC 1/SC 41`, `IEC/TC 65 – ISO/TC 184 JWG 21`. */
  name: string;
  /** `TC`, `SC`, `WG`, `JWG` … as in input/committee/kinds.csv, or `body`. */
  kind: string;
  /** Canonical names of the direct parents; two for a joint group. */
  parents: string[];
  is_joint: boolean;
}

/** Why a text is not the name of one committee. */
export interface NotACommittee {
  reason: string;
}

/** One level of a name: `SC 65E` is `{ kind: 'SC', number: '65E' }`, `SyC SM` has the number `SM`. */
export interface CommitteeStep {
  kind: string;
  /** Empty for a kind that takes none, such as CAG. */
  number: string;
}

/** A name as it is written: from the publishers, or a body without steps of its own, down to the group. */
export interface CommitteePath {
  publishers: string[];
  /** Canonical name of the body on top, where the name begins with one. */
  body: string | null;
  steps: CommitteeStep[];
}

/** A joint group as it is written: the paths of its parents, the lead first, the group itself, and levels below it. */
export interface JointGroup {
  parents: CommitteePath[];
  step: CommitteeStep;
  below: CommitteeStep[];
}

/** The name of one committee as it is written. */
export type CommitteeName = CommitteePath | JointGroup;
