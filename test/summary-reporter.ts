import type { Reporter } from 'vitest/node';

/**
 * Ends a run with one plain line, `tests: 245 passed, 0 failed, 0 skipped`, and fails it on a skipped test where
 * `SM2_FORBID_SKIPS` is set: on CI the folder that the skipped tests need is there.
 */
export function summaryReporter(): Reporter {
  return {
    onTestRunEnd: (modules) => {
      const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
      for (const module of modules) {
        for (const test of module.children.allTests()) count[test.result().state] += 1;
        if (module.errors().length > 0) count.failed += 1;
      }
      const { passed, failed, skipped } = count;
      process.stdout.write(`\ntests: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
      if (skipped === 0 || process.env['SM2_FORBID_SKIPS'] !== '1') return;
      process.stdout.write('Skipped tests are forbidden here: the shared folder is present.\n');
      process.exitCode = 1;
    },
  };
}
