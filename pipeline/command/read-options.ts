import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { suggest } from '../catalogue/suggest.ts';
import type { Io } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

type Value = string | boolean | string[] | undefined;

export interface Arguments {
  values: Readonly<Record<string, Value>>;
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
    const read = readable(values);
    if (read['help'] !== true) return { values: read, positionals };
    io.out(help);
    return { code: 0 };
  } catch (error) {
    io.err(`sm2: ${faultOf(error, Object.keys(options))}\n\n${help}`);
    return { code: 2 };
  }
}

/** What is wrong with the arguments, with the option that was most likely meant. */
function faultOf(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '--?([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return message;
  const [near] = suggest(unknown, known);
  return `There is no option --${unknown}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
}

function readable(values: Record<string, unknown>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, readValue(value)]),
  );
}

function readValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** The text of an option, or a default. */
export function textOption({ values }: Arguments, name: string, otherwise: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : otherwise;
}

/** The texts of an option that may be given several times. */
export function listOption({ values }: Arguments, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}
