import type { BuildObserver } from '../build.ts';
import type { HarvestTiming } from '../harvest/harvest.ts';
import { showHarvest } from '../harvest/show-harvest.ts';
import type { Io } from './command.ts';

export interface BuildWatch extends BuildObserver {
  /** Ends the last stage, and prints what each source and each stage took. */
  printTimings: () => void;
}

/** Shows the progress of a build, and takes the time of its stages. */
export function watchBuild({ isTerminal = false, err }: Io): BuildWatch {
  const now = () => performance.now();
  const stages: [string, number][] = [];
  const sources: HarvestTiming[] = [];
  let clear = (): void => undefined;
  return {
    onStage: (stage) => void stages.push([stage, now()]),
    onHarvest: (harvested) => {
      const display = showHarvest(harvested, { isTerminal, err, now });
      clear = display.clear;
      return display.show;
    },
    onHarvested: (timings) => {
      clear();
      sources.push(...timings);
    },
    printTimings: () => {
      const end = now();
      for (const { source_id: id, isCached, milliseconds } of sources)
        err(timing(`source ${id}${isCached ? ' (cached)' : ''}`, milliseconds));
      for (const [index, [stage, start]] of stages.entries())
        err(timing(`stage ${stage}`, (stages[index + 1]?.[1] ?? end) - start));
      err(timing('built in', end - (stages[0]?.[1] ?? end)));
    },
  };
}

function timing(name: string, milliseconds: number): string {
  return `${name.padEnd(36)} ${String(Math.round(milliseconds)).padStart(8)} ms\n`;
}
