import type { Command } from '../../pipeline/command/command.ts';

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs a command in a folder and collects what it prints. */
export async function run(
  command: Command,
  args: string[],
  root: string,
  input = '',
): Promise<Run> {
  const printed = { out: '', err: '' };
  const code = await command(args, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    stdin: () => Promise.resolve(input),
    root,
    cwd: root,
  });
  return { code, ...printed };
}
