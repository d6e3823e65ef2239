import type { ShapeExpectation } from '../../schemas/types.ts';
import type { SourceProfile } from '../normalise/merge/profile-records.ts';

/**
 * One measure of the shape of a source, by name, as expectations have it: records by their number, the rest of a thousand.
 *
 * 500 of 1000 records with an ICS code: `measureShape(profile, 'field')` has `ics_codes` → 500.
 */
export function measureShape(
  profile: SourceProfile,
  measure: ShapeExpectation['measure'],
): Map<string, number> {
  if (measure === 'records') return new Map([['*', profile.records]]);
  return new Map(
    Object.entries(profile[measure]).map(([name, count]) => [
      name,
      Math.round((count * 1000) / profile.records),
    ]),
  );
}
