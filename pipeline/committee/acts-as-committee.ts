import type { Committee } from './committee.ts';
import type { CommitteeVocabulary } from './compile-committees.ts';

/**
 * Whether a name belongs among the committees: every committee and group does, and the bodies that input/committee/bodies.csv
 * marks so (SMCC, 3GPP, CISPR); other bodies (ISO/TMB, ISO/CASCO) and the groups under them (IECEE/CMC/WG 31) do not.
 */
export function actsAsCommittee({ name }: Committee, { bodies }: CommitteeVocabulary): boolean {
  const levels = name.split('/');
  for (let length = levels.length; length > 0; length -= 1) {
    const body = bodies.get(levels.slice(0, length).join('/'));
    if (body !== undefined) return body.acts_as_committee;
  }
  return true;
}
