/** Every command that README and CONTRIBUTING show, typed in a fresh clone; what it prints is compared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { cloneProject } from './clone-project.ts';
import type { Clone } from './clone-project.ts';
import { answerPattern, readCommands } from './read-commands.ts';

let clone: Clone;

beforeAll(() => {
  clone = cloneProject();
  expect(clone.run('make install > /dev/null').code).toBe(0);
});

afterAll(() => {
  clone.remove();
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const sessions = readCommands(readFileSync(join(projectRoot(), name), 'utf8'));

  it.each(sessions)('shows under "$heading" what happens', ({ commands }) => {
    clone.git('checkout', '--quiet', '.');
    clone.git('clean', '--quiet', '-fd');
    for (const { line, command, answer } of commands) {
      const { printed } = clone.run(command);
      expect(printed, `${name}, line ${line}: ${command}`).toMatch(answerPattern(answer));
    }
  });
});
