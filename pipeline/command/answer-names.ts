import type { Command, Io } from './command.ts';
import { readOptions } from './read-options.ts';

/** How a command answers for one name, and for one line of a stream. */
export interface NameReader<Vocabulary> {
  help: string;
  /** The grammar that reads the names; null, with the faults printed, where it cannot be had. */
  load: (io: Io) => Promise<Vocabulary | null>;
  /** The answer for people, and whether the name could be read. */
  describe: (name: string, vocabulary: Vocabulary) => { text: string; is_readable: boolean };
  /** The object of a line with the fields added that the command promises. */
  addFields: (line: Record<string, unknown>, vocabulary: Vocabulary) => object;
}

/**
 * A command that reads names: those given as arguments, or with `--jsonl` those of standard input, one JSON object a
 * line. A line that is no object is reported and passed over.
 */
export function answerNames<Vocabulary>(reader: NameReader<Vocabulary>): Command {
  const { help, load, describe, addFields } = reader;
  return async (args, io) => {
    const options = readOptions(args, { jsonl: { type: 'boolean' } }, help, io);
    if ('code' in options) return options.code;
    const isStream = options.values['jsonl'] === true;
    if (isStream ? options.positionals.length > 0 : options.positionals.length === 0) {
      io.err(`Give a name, or --jsonl and lines on standard input.\n\n${help}`);
      return 2;
    }
    const vocabulary = await load(io);
    if (vocabulary === null) return 1;
    if (isStream) {
      await answerLines(io, (line) => addFields(line, vocabulary));
      return 0;
    }
    const answers = options.positionals.map((name) => describe(name, vocabulary));
    io.out(answers.map(({ text }) => `${text}\n`).join('\n'));
    return answers.every(({ is_readable: isReadable }) => isReadable) ? 0 : 1;
  };
}

async function answerLines(
  io: Io,
  answer: (line: Record<string, unknown>) => object,
): Promise<void> {
  const lines = (await io.stdin()).split('\n');
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const line = parseObject(text);
    if (line === null) io.err(`line ${index + 1} is no JSON object and is passed over\n`);
    else io.out(`${JSON.stringify(answer(line))}\n`);
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : null;
  } catch {
    return null;
  }
}
