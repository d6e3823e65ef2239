import { describe, expect, it } from 'vitest';
import { answerPattern, readCommands } from './read-commands.ts';

const DOCUMENT = `# One
\`\`\`console
$ cat <<END
> a
> END
a
$ true
\`\`\`
\`\`\`
$ not a session
\`\`\`
## Two
\`\`\`console
$ ls
# no heading
…
\`\`\`
`;

describe('readCommands', () => {
  it('reads the commands of each heading with their answers', () => {
    expect(readCommands(DOCUMENT)).toEqual([
      {
        heading: 'One',
        commands: [
          { line: 3, command: 'cat <<END\na\nEND', answer: ['a'] },
          { line: 7, command: 'true', answer: [] },
        ],
      },
      { heading: 'Two', commands: [{ line: 14, command: 'ls', answer: ['# no heading', '…'] }] },
    ]);
  });
});

describe('answerPattern', () => {
  it.each([
    [['a', '…', 'd'], 'a\nb\nc\nd\n', true],
    [['a', '…', 'd'], 'a\nd\n', true],
    [['a … c.'], 'a b c.\n', true],
    [['a.'], 'ab\n', false],
    [['a'], 'a\nb\n', false],
    [[], '', true],
  ])('takes %j for %j: %s', (answer, printed, isSame) => {
    expect(answerPattern(answer).test(printed)).toBe(isSame);
  });
});
