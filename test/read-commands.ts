/** A command that a document shows, with what it shows of its answer. */
export interface ShownCommand {
  line: number;
  command: string;
  /** The lines shown below it; `…` stands for any text, alone on a line for any lines. */
  answer: string[];
}

/** The commands of one heading of a document, which are meant to be typed one after the other. */
export interface ShownSession {
  heading: string;
  commands: ShownCommand[];
}

/** Reads the blocks marked `console` of a Markdown document: `$ ` before a command, its answer below. */
export function readCommands(markdown: string): ShownSession[] {
  const sessions: ShownSession[] = [];
  let fence: string | null = null;
  let heading = '';
  for (const [index, line] of markdown.split('\n').entries()) {
    if (line.startsWith('```')) fence = fence === null ? line : null;
    else if (fence === null && /^#+ /.test(line)) heading = line.replace(/^#+ /, '');
    else if (fence === '```console') addLine(sessions, heading, { index, line });
  }
  return sessions;
}

function addLine(
  sessions: ShownSession[],
  heading: string,
  { index, line }: { index: number; line: string },
): void {
  if (sessions.at(-1)?.heading !== heading) sessions.push({ heading, commands: [] });
  const commands = sessions.at(-1)?.commands ?? [];
  const last = commands.at(-1);
  if (line.startsWith('$ ')) commands.push({ line: index + 1, command: line.slice(2), answer: [] });
  else if (line.startsWith('> ') && last !== undefined) last.command += `\n${line.slice(2)}`;
  else last?.answer.push(line);
}

/** The pattern that an answer as it is shown stands for. */
export function answerPattern(answer: readonly string[]): RegExp {
  const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lines = answer.map((line) =>
    line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escape).join('.*')}\\n`,
  );
  return new RegExp(`^${lines.join('')}\\n*$`);
}
