import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { Io } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: string[];
}

/**
 * Reads the options of a command. Returns null where the command is done: `--help` was asked for (printed to standard
 * output) or the usage is wrong (said on standard error).
 */
export function readOptions(
  args: string[],
  options: Options,
  help: string,
  io: Io,
): Arguments | { code: 0 | 2 } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const read = scalars(values);
    if (read['help'] !== true) return { values: read, positionals };
    io.out(help);
    return { code: 0 };
  } catch (error) {
    io.err(`sm2: ${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return { code: 2 };
  }
}

function scalars(values: Record<string, unknown>): Record<string, string | boolean | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'boolean' ? value : undefined,
    ]),
  );
}

/** The text of an option, or a default. */
export function textOption({ values }: Arguments, name: string, otherwise: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : otherwise;
}
