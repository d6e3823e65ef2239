import type { SchemeValueRow } from '../../schemas/types.ts';
import { stands, tallyEntries } from './count-cells.ts';
import type { MapEntry, Tally } from './count-cells.ts';
import { NOT_APPLICABLE } from './list-scheme-axes.ts';
import { valueKey } from './make-cards.ts';

/** Life cycles that meet in the steps which all of them have. */
export interface Lifecycles {
  lanes: Lane[];
  /** The step that all share; absent where they share none. */
  common: Step | null;
}

/** One life cycle: its steps before and after the common one, in order. */
export interface Lane {
  id: string;
  label: string;
  before: Step[];
  after: Step[];
  /** Standards at the common step that have it by this life cycle. */
  common: Step | null;
}

export interface Step {
  key: string;
  label: string;
  definition: string | null;
  tally: Tally;
}

/**
 * The life cycles of a block of a scheme, where there are several with a step in common: `Design → Prepare → Operate (make) →
 * Use`, with the standards of each step. A standard at the common step of several life cycles counts once in the whole.
 */
export function traceLifecycles(
  values: readonly SchemeValueRow[],
  entries: readonly MapEntry[],
): Lifecycles {
  const groups = chooseBlock(values);
  const common = sharedCode(groups);
  const lanes = groups.map((rows): Lane => {
    const at = rows.findIndex(({ value_code: code }) => code === common);
    const steps = rows.map((row) => countStep(row, [valueKey(row)], entries));
    return {
      id: rows[0]?.characteristic_id ?? '',
      label: rows[0]?.characteristic_label ?? '',
      before: steps.slice(0, at),
      after: steps.slice(at + 1),
      common: steps[at] ?? null,
    };
  });
  const shared = groups.flatMap((rows) => rows.filter(({ value_code: code }) => code === common));
  const [first] = shared;
  return {
    lanes,
    common: first === undefined ? null : countStep(first, shared.map(valueKey), entries),
  };
}

/** The characteristics of the sub-block in which the most characteristics share a value. */
function chooseBlock(values: readonly SchemeValueRow[]): SchemeValueRow[][] {
  const blocks = new Map<string, Map<string, SchemeValueRow[]>>();
  for (const row of values) {
    const name = `${row.scheme_id} ${row.scheme_version} ${row.block_id} ${row.sub_block_id}`;
    const block = blocks.get(name) ?? new Map<string, SchemeValueRow[]>();
    blocks.set(name, block);
    const rows = block.get(row.characteristic_id) ?? [];
    block.set(row.characteristic_id, [...rows, row]);
  }
  const [best = []] = [...blocks.values()]
    .map((block) => [...block.values()])
    .filter((groups) => groups.length > 1 && sharedCode(groups) !== undefined)
    .sort((a, b) => b.length - a.length);
  return best.map((rows) => rows.toSorted((a, b) => a.position - b.position));
}

function sharedCode(groups: readonly (readonly SchemeValueRow[])[]): string | undefined {
  return groups[0]?.find(
    ({ value_code: code }) =>
      code !== NOT_APPLICABLE &&
      groups.every((rows) => rows.some((row) => row.value_code === code)),
  )?.value_code;
}

function countStep(row: SchemeValueRow, keys: string[], entries: readonly MapEntry[]): Step {
  return {
    key: valueKey(row),
    label: row.label,
    definition: row.definition,
    tally: tallyEntries(entries.filter((entry) => stands(entry, { keys }))),
  };
}
