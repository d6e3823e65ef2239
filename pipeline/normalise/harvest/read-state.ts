import type { HarvestedRecord } from '../../read/records/harvested-record.ts';
import { wordKey } from './compile-harvest.ts';
import type { HarvestWords } from './compile-harvest.ts';
import type { HarvestNote, StateFacts } from './harvested-standard.ts';

/** The state of a document, null where the record tells none, and what was odd about it. */
export interface StateReading {
  state: StateFacts | null;
  notes: HarvestNote[];
}

/**
 * The state of a document by its ISO stage code (in force from 60.60) or by the publisher's words for it; else a name of
 * a draft makes it a project, and a catalogue that lists nothing but publications makes any other one published.
 *
 * Stage `90`, substage `93` → published, by `ISO stage 90.93`; `REVISED` of IEC → withdrawn; `draft` of IEEE, `Inactive`
 * beside it → cancelled; no word of ETSI → published, by `listed in the catalogue of ETSI`.
 */
export function readState(
  record: HarvestedRecord,
  catalogue: string,
  isDraft: boolean,
  words: HarvestWords,
): StateReading {
  const { stage, substage, publisher_status: status } = record;
  const named: StateFacts | null = isDraft
    ? { state: 'project', state_basis: 'its name is that of a project', stage_code: null }
    : null;
  if (stage !== null && /^\d\d$/.test(stage))
    return readStage(`${stage}.${substage ?? '00'}`, named, words);
  const given = [stage ?? [], status ?? []].flat();
  if (given.length === 0) return { state: named ?? listed(catalogue, words), notes: [] };
  return readWords(given, record, catalogue, words) ?? { state: named, notes: ['stage-unknown'] };
}

/** The state by the words together, else by the first that is known; null where none is. */
function readWords(
  given: readonly string[],
  { dates }: HarvestedRecord,
  catalogue: string,
  { states }: HarvestWords,
): StateReading | null {
  for (const word of [given.join(', '), ...given]) {
    const state = states.get(wordKey(catalogue, word));
    if (state === undefined) continue;
    const isOver = dates.some(({ type }) => type === 'obsoleted' || type === 'withdrawn');
    return {
      state: { state, state_basis: `status “${word}” given by ${catalogue}`, stage_code: null },
      notes: state === 'published' && isOver ? ['state-contradicted'] : [],
    };
  }
  return null;
}

/** What being listed tells: null where the catalogue lists more than publications. */
function listed(catalogue: string, { listings }: HarvestWords): StateFacts | null {
  const listing = listings.get(catalogue);
  if (listing === undefined) return null;
  return { state: listing.state, state_basis: listing.basis, stage_code: null };
}

function readStage(code: string, named: StateFacts | null, words: HarvestWords): StateReading {
  const state = words.stages.get(code);
  if (state === undefined) return { state: named, notes: ['stage-unknown'] };
  return { state: { state, state_basis: `ISO stage ${code}`, stage_code: code }, notes: [] };
}
