import type { Io } from './command.ts';

/** The codes of ECMA-48, Select Graphic Rendition. */
const CODES = { bold: 1, red: 31, yellow: 33 } as const;

/** A text in a colour, where a person looks at it on a terminal and NO_COLOR (no-color.org) is not set. */
export function paint(text: string, colour: keyof typeof CODES, { isTerminal, env }: Io): string {
  const isPlain = isTerminal !== true || (env?.['NO_COLOR'] ?? '') !== '';
  return isPlain ? text : `\u001B[${CODES[colour]}m${text}\u001B[0m`;
}
