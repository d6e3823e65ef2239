/** The thread that reads documents: it is given the vocabularies once, then one document after the other. */
import { parentPort } from 'node:worker_threads';
import type { HeldSource } from '../acquire/load-sources.ts';
import { compileReference } from '../reference.ts';
import type { Reference, ReferenceTables } from '../reference.ts';
import { read } from './read.ts';

type Message = { tables: ReferenceTables } | { source: HeldSource };

let reference: Reference | null = null;

parentPort?.on('message', (message: Message) => {
  if ('tables' in message) {
    const { tables } = message;
    reference = compileReference((name) => tables[name]);
    return;
  }
  if (reference === null) throw new Error('A document came before the vocabularies.');
  void read(message.source, reference).then((outcome) => parentPort?.postMessage(outcome));
});
