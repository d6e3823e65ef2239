import type { HarvestProgress } from './harvest.ts';
import type { HarvestSource } from './harvest-source.ts';

export interface HarvestDisplay {
  show: (progress: HarvestProgress) => void;
  /** Takes the line away at the end. */
  clear: () => void;
}

/** Where a display writes, and what it knows of time. */
export interface DisplayEdge {
  isTerminal: boolean;
  err: (text: string) => void;
  /** Milliseconds since some moment. */
  now: () => number;
}

/**
 * Shows how far a harvest is: on a terminal one line that changes (records, rate, remaining time), elsewhere one line for
 * each source when it begins.
 *
 *   harvest: 61,000 records, 42 %, 9,300 records/s, 9 s left
 */
export function showHarvest(
  sources: readonly HarvestSource[],
  { isTerminal, err, now }: DisplayEdge,
): HarvestDisplay {
  const reached = new Map<string, HarvestProgress>();
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const start = now();
  let shown = '';
  return {
    show: (progress) => {
      const { source_id: id } = progress.source;
      if (!isTerminal && !reached.has(id)) err(`reading ${id}\n`);
      reached.set(id, progress);
      if (!isTerminal) return;
      const line = progressLine([...reached.values()], total, now() - start);
      err(`\r${line.padEnd(shown.length)}`);
      shown = line;
    },
    clear: () => {
      if (shown !== '') err(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}

function progressLine(reached: readonly HarvestProgress[], total: number, elapsed: number): string {
  const records = reached.reduce((sum, progress) => sum + progress.records, 0);
  const bytes = reached.reduce((sum, progress) => sum + progress.bytes, 0);
  const share = total === 0 ? 1 : Math.min(1, bytes / total);
  const rate = elapsed === 0 ? 0 : (records / elapsed) * 1000;
  const left = share === 0 ? 0 : (elapsed * (1 - share)) / share / 1000;
  return `harvest: ${grouped(records)} records, ${Math.floor(share * 100)} %, ${grouped(Math.round(rate))} records/s, ${Math.ceil(left)} s left`;
}

/** `61000` → `61,000`. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
