import { actsAsCommittee } from '../../committee/acts-as-committee.ts';
import type { Committee } from '../../committee/committee.ts';
import { isCommittee, parseCommittee } from '../../committee/parse-committee.ts';
import type { HarvestedCommittee } from '../../read/records/harvested-record.ts';
import type { Reference } from '../../reference.ts';
import { wordKey } from './compile-harvest.ts';
import type { HarvestNote } from './harvested-standard.ts';

/** A committee, null where none can be read, and what was odd about it. */
export interface CommitteeReading {
  committee: Committee | null;
  notes: HarvestNote[];
}

/**
 * The committee that a record names, by its identifier or its name; `catalogue` is the publisher whose record it is. A
 * body that does no committee's work is none; a group that the grammar does not know is registered under its publisher with what its name tells.
 *
 * `TC 65/SC 65E` of IEC → `IEC/TC 65/SC 65E`; `Media Working Group` of W3C → `W3C/Media Working Group`, a WG.
 */
export function readCommittee(
  { identifier, name }: HarvestedCommittee,
  catalogue: string,
  reference: Reference,
): CommitteeReading {
  const readings = READINGS.get(reference) ?? new Map<string, CommitteeReading>();
  READINGS.set(reference, readings);
  const text = (identifier ?? name ?? '').replaceAll(/\s+/g, ' ').trim();
  const key = `${catalogue}\t${text}`;
  const reading = readings.get(key) ?? readText(text, catalogue, reference);
  readings.set(key, reading);
  return reading;
}

/** What was read by a reference: some thousand committees are named by all records. */
const READINGS = new WeakMap<Reference, Map<string, CommitteeReading>>();

function readText(
  text: string,
  catalogue: string,
  { committees, harvest }: Reference,
): CommitteeReading {
  if (text === '' || harvest.marks.get(wordKey('committee', text)) === 'placeholder')
    return { committee: null, notes: [] };
  const committee = parseCommittee(text, committees, catalogue);
  if (isCommittee(committee))
    return { committee: actsAsCommittee(committee, committees) ? committee : null, notes: [] };
  const kind = [...committees.kinds.values()].find(({ spellings }) =>
    spellings.some((spelling) => spelling.length > 3 && text.endsWith(` ${spelling}`)),
  );
  if (kind === undefined) return { committee: null, notes: ['committee-unreadable'] };
  return {
    committee: {
      publishers: [catalogue],
      name: `${catalogue}/${text}`,
      kind: kind.kind,
      parents: [],
      is_joint: false,
    },
    notes: ['committee-registered'],
  };
}
