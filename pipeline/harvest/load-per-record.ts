import type { PerRecord } from './store-source.ts';

/**
 * A function for each record that a thread can find by itself: a module that exports `perRecord(data)`, which gives the
 * function. `hash` changes with everything that decides what it gives, as the stored lines are only valid for that.
 */
export interface PerRecordModule {
  /** URL of the module. */
  url: string;
  /** What the module is given; it is copied to each thread. */
  data: unknown;
  hash: string;
}

/** The function of a module; without one a record is stored as it is. */
export async function loadPerRecord(module: PerRecordModule | undefined): Promise<PerRecord> {
  if (module === undefined) return JSON.stringify;
  const loaded: unknown = await import(module.url);
  if (!isPerRecordModule(loaded)) throw new Error(`${module.url} exports no perRecord`);
  return loaded.perRecord(module.data);
}

function isPerRecordModule(
  module: unknown,
): module is { perRecord: (data: unknown) => PerRecord | Promise<PerRecord> } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'perRecord' in module &&
    typeof module.perRecord === 'function'
  );
}
