import { afterAll, describe, expect, it } from 'vitest';
import { report } from '../../pipeline/command/report.ts';
import { diagnostic } from '../../pipeline/diagnostic.ts';
import { copyProject } from '../project-copy.ts';

const project = copyProject();
project.edit('input/vocabulary/languages.csv', '\n', '\n"a ""quoted"", cell",wrong,third\n');

afterAll(() => {
  project.remove();
});

interface World {
  env?: Record<string, string>;
  isTerminal?: boolean;
}

function printed(line: number | undefined, place: string | undefined, world: World = {}): string {
  let err = '';
  const io = {
    out: () => undefined,
    err: (text: string) => (err += text),
    stdin: () => Promise.resolve(''),
    root: project.root,
    cwd: project.root,
    ...world,
  };
  const origin = { source: 'input/vocabulary/languages.csv', line, place };
  report([diagnostic('input/schema', origin, 'It is wrong, 100 %.')], io);
  return err;
}

const SECOND_COLUMN = project
  .read('input/vocabulary/languages.csv')
  .split('\n', 1)[0]!
  .split(',')[1]!;

describe('report', () => {
  it('shows the line of an edited file, and marks the cell of the column', () => {
    const [, quoted, mark] = printed(2, SECOND_COLUMN).split('\n');
    expect(quoted).toBe('    2 | "a ""quoted"", cell",wrong,third');
    expect(mark).toBe('      |                      ^^^^^');
  });

  it.each([
    ['a place that is no column', 2, 'row 7'],
    ['no place', 2, undefined],
  ])('marks nothing where there is %s', (_, line, place) => {
    expect(printed(line, place).split('\n')).toHaveLength(4);
  });

  it('quotes nothing where there is no such line', () => {
    expect(printed(99_999, SECOND_COLUMN).split('\n')).toHaveLength(3);
    expect(printed(undefined, SECOND_COLUMN).split('\n')).toHaveLength(3);
  });

  it('paints on a terminal only, and never where NO_COLOR is set', () => {
    expect(printed(undefined, undefined, { isTerminal: true })).toContain('\u001B[31merror');
    expect(printed(undefined, undefined)).not.toContain('\u001B');
    const env = { NO_COLOR: '1' };
    expect(printed(undefined, undefined, { isTerminal: true, env })).not.toContain('\u001B');
  });

  it('shows GitHub the file and the row', () => {
    expect(printed(2, undefined, { env: { GITHUB_ACTIONS: 'true' } })).toContain(
      '\n::error file=input/vocabulary/languages.csv,line=2,title=input/schema::It is wrong, 100 %25.\n',
    );
  });
});
