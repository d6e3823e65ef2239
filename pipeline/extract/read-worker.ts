/** The thread that reads documents and extracts what they say: it is given the vocabularies once, then one document after the other. */
import { parentPort } from 'node:worker_threads';
import type { HeldSource } from '../acquire/load-sources.ts';
import type { Outcome } from '../diagnostic.ts';
import { compileReference } from '../reference.ts';
import type { Reference, ReferenceTables } from '../reference.ts';
import { read } from '../read/read.ts';
import { extract } from './extract.ts';
import type { Reading } from './start-reader.ts';

type Message = { tables: ReferenceTables } | { source: HeldSource };

let reference: Reference | null = null;

// The engine for PDF leaves some of the failures that a damaged file causes to nobody. They end no thread: the document
// is read without what failed, or the time that it may take runs out.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (message: Message) => {
  if ('tables' in message) {
    const { tables } = message;
    reference = compileReference((name) => tables[name]);
    return;
  }
  if (reference === null) throw new Error('A document came before the vocabularies.');
  understand(message.source, reference).then((outcome) => parentPort?.postMessage(outcome), fail);
});

/** Ends the thread: what was thrown while a document was read is a bug. */
function fail(error: unknown): void {
  setImmediate(() => {
    throw error instanceof Error ? error : new Error(String(error));
  });
}

async function understand(
  source: HeldSource,
  vocabularies: Reference,
): Promise<Outcome<Reading | null>> {
  const { value: document, diagnostics } = await read(source, vocabularies);
  const value = document && { document, extraction: extract(document, vocabularies) };
  return { value, diagnostics };
}
