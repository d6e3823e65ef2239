/** What a command may use of the world around it; tests pass their own. */
export interface Io {
  /** Writes to standard output. */
  out: (text: string) => void;
  /** Writes to standard error. */
  err: (text: string) => void;
  /** Whether standard error is a terminal, where a line may be overwritten. */
  isTerminal?: boolean;
  /** The environment: NO_COLOR, and what a host such as GitHub sets. */
  env?: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  stdin: () => Promise<string>;
  /** The checkout: where `schemas/` and `input/` are. */
  root: string;
  /** Folder that relative paths of arguments start from. */
  cwd: string;
}

/** 0 fine, 1 errors in the data or a name that cannot be read, 2 wrong usage; a bug ends with 3 in `main.ts`. */
export type ExitCode = 0 | 1 | 2;

/** A verb of the command line: its arguments without the verb, to an exit code. */
export type Command = (args: string[], io: Io) => Promise<ExitCode>;
