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
 * The state of a document by its ISO stage code (in force from 60.60) or by the publisher's word for it; else a name of
 * a draft makes it a project.
 *
 * Stage `90`, substage `93` → published, by `ISO stage 90.93`; `REVISED` of IEC → withdrawn.
 */
export function readState(
  record: HarvestedRecord,
  catalogue: string,
  isDraft: boolean,
  words: HarvestWords,
): StateReading {
  const { stage, substage, dates } = record;
  const named: StateFacts | null = isDraft
    ? { state: 'project', state_basis: 'its name is that of a project', stage_code: null }
    : null;
  if (stage === null) return { state: named, notes: [] };
  if (/^\d\d$/.test(stage)) return readStage(`${stage}.${substage ?? '00'}`, named, words);
  const state = words.states.get(wordKey(catalogue, stage));
  if (state === undefined) return { state: named, notes: ['stage-unknown'] };
  const isOver = dates.some(({ type }) => type === 'obsoleted' || type === 'withdrawn');
  return {
    state: { state, state_basis: `status “${stage}” given by ${catalogue}`, stage_code: null },
    notes: state === 'published' && isOver ? ['state-contradicted'] : [],
  };
}

function readStage(code: string, named: StateFacts | null, words: HarvestWords): StateReading {
  const state = words.stages.get(code);
  if (state === undefined) return { state: named, notes: ['stage-unknown'] };
  return { state: { state, state_basis: `ISO stage ${code}`, stage_code: code }, notes: [] };
}
