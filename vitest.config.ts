import { defineConfig } from 'vitest/config';
import { summaryReporter } from './test/summary-reporter.ts';

/** `SM2_SLOW=1` chooses the slow suite (`*.slow.test.ts`); without it the fast one runs. */
const isSlow = process.env['SM2_SLOW'] === '1';

export default defineConfig({
  test: {
    include: [isSlow ? 'test/**/*.slow.test.ts' : 'test/**/*.test.ts'],
    exclude: isSlow ? [] : ['test/**/*.slow.test.ts'],
    // Modules here hold no state, so that files may share them: that saves importing the program once per file.
    isolate: false,
    testTimeout: isSlow ? 600_000 : 20_000,
    hookTimeout: isSlow ? 600_000 : 60_000,
    // Threads that a test starts run the sources too.
    execArgv: ['--import', new URL('test/typescript-in-workers.js', import.meta.url).href],
    reporters: ['default', summaryReporter()],
    coverage: { provider: 'v8', include: ['pipeline/**/*.ts'], reporter: ['text-summary'] },
  },
});
