// Lets the threads that the tests start run TypeScript sources, as vitest does in the main thread. What is compiled is
// kept in .cache/ by its content, so that only changed files cost time. Threads inherit `--import` from vitest.config.ts.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) register('./typescript-hooks.js', import.meta.url);
