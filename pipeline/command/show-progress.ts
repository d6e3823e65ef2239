import type { Io } from './command.ts';

const MEGABYTE = 1_000_000;

export interface ProgressLine {
  show: (sourceId: string, received: number, total: number | null) => void;
  /** Takes the line away at the end. */
  clear: () => void;
}

/** Shows how far downloads are: on a terminal one line that changes, elsewhere one line per source when it begins. */
export function showProgress({ isTerminal, err }: Io): ProgressLine {
  const begun = new Set<string>();
  let shown = '';
  const print = (text: string) => {
    if (text === shown) return;
    err(`\r${text.padEnd(shown.length)}`);
    shown = text;
  };
  return {
    show: (id, received, total) => {
      const of = total === null ? '' : ` of ${megabytes(total)}`;
      if (isTerminal === true) print(`${id}: ${megabytes(received)}${of}`);
      else if (!begun.has(id)) err(`fetching ${id}\n`);
      begun.add(id);
    },
    clear: () => {
      if (shown !== '') err(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}

/** `63130` → `0.1 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
