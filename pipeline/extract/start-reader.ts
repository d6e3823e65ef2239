import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HeldSource } from '../acquire/load-sources.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import { REFERENCE_TABLES } from '../reference.ts';
import type { InputRows } from '../reference.ts';
import type { Document } from '../read/document.ts';
import type { Extraction } from './extraction.ts';

/** What reading one document, and taking out what it says, may take. */
export interface ReadingLimits {
  seconds: number;
  megabytes: number;
}

/**
 * A page takes about 30 ms and 0.6 MB; a document of some thousand pages is within these. The process itself takes about
 * 250 MB, so that it stays within 2 GB.
 */
export const READING_LIMITS: ReadingLimits = { seconds: 300, megabytes: 1750 };

/** A document, and what it says. */
export interface Reading {
  document: Document;
  extraction: Extraction;
}

/** A thread that reads documents and extracts what they say, one after the other. */
export interface Reader {
  /** Reads and extracts a source of the kind `document`. One that goes beyond the limits gives a diagnostic, as any bad data does. */
  read: (source: HeldSource, rows: InputRows) => Promise<Outcome<Reading | null>>;
  /** Ends the thread. */
  close: () => Promise<void>;
}

type Limit = 'time' | 'memory';

/** How often the memory that is used is looked at, in milliseconds. */
const WATCH = 20;
/** The identifier of a thread that has ended. */
const GONE = -1;

/**
 * Starts a thread that reads documents, so that one which takes for ever or explodes is given up alone: the thread is
 * ended, and the next document gets a new one. It loads the readers while the caller does something else.
 */
export function startReader(limits: ReadingLimits = READING_LIMITS): Reader {
  let thread = startThread(limits);
  let isEquipped = false;
  return {
    read: async (source, rows) => {
      if (!isEquipped) thread.postMessage({ tables: tablesOf(rows) });
      isEquipped = true;
      const answer = await ask(thread, source, limits);
      if (typeof answer !== 'string') return answer;
      await thread.terminate();
      thread = startThread(limits);
      isEquipped = false;
      return { value: null, diagnostics: [explain(answer, source, limits)] };
    },
    close: async () => {
      await thread.terminate();
    },
  };
}

function startThread({ megabytes }: ReadingLimits): Worker {
  const entry = new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url);
  const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  // One that has been given up may still fail while it ends.
  return thread.on('error', () => undefined);
}

function tablesOf(rows: InputRows): Readonly<Record<string, unknown>> {
  return Object.fromEntries(REFERENCE_TABLES.map((name) => [name, rows(name)]));
}

/**
 * The answer of the thread to a job, or the limit that it went beyond. The limit on the thread's heap does not cover
 * what lies outside of it, such as unpacked streams; that is seen by the growth of the process.
 */
function ask(
  thread: Worker,
  source: HeldSource,
  { seconds, megabytes }: ReadingLimits,
): Promise<Outcome<Reading | null> | Limit> {
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    const onAnswer = (outcome: Outcome<Reading | null>) => finish(() => resolve(outcome));
    const onError = (error: unknown) =>
      finish(() => (isOutOfMemory(error) ? resolve('memory') : reject(toError(error))));
    const onExit = () => finish(() => reject(new Error('The thread that reads has ended.')));
    const timer = setTimeout(() => finish(() => resolve('time')), seconds * 1000);
    const watch = setInterval(() => {
      const growth = process.memoryUsage.rss() - before;
      if (growth > megabytes * 2 ** 20) finish(() => resolve('memory'));
    }, WATCH);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      clearInterval(watch);
      thread.off('message', onAnswer).off('error', onError).off('exit', onExit);
      settle();
    };
    thread.on('message', onAnswer).on('error', onError).on('exit', onExit);
    if (thread.threadId === GONE) onExit();
    else thread.postMessage({ source });
  });
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function explain(limit: Limit, { entry }: HeldSource, limits: ReadingLimits): Diagnostic {
  const allowed = limit === 'time' ? `${limits.seconds} s` : `${limits.megabytes} MB`;
  const message = `Reading the document needs more than ${allowed}. Check the file, split it, or allow more with --${limit}-limit.`;
  return diagnostic(
    limit === 'time' ? 'read/time' : 'read/memory',
    { source: entry.source_id },
    message,
  );
}
