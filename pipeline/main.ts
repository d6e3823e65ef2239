#!/usr/bin/env node
import { projectRoot } from './acquire/project-root.ts';
import type { Io } from './command/command.ts';
import { runVerb } from './command/run-verb.ts';

async function readStdin(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  env: process.env,
  stdin: readStdin,
  root: projectRoot(),
  cwd: process.cwd(),
};

process.exitCode = await runVerb(process.argv.slice(2), io).catch((error: unknown) => {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (trace.includes('ERR_MODULE_NOT_FOUND')) {
    io.err('sm2: packages are missing. Run "make install", then try again.\n');
    return 1;
  }
  io.err(`sm2: this is a bug; please report it.\n${trace}\n`);
  return 3;
});
