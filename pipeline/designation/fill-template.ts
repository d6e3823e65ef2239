import { splitTemplate, type Piece } from './split-template.ts';

/**
 * Prints a template. In: the template and a look-up of values as they are to be printed. Out: the text; an optional
 * piece is printed where it has a value for each of its fields, and an optional piece without fields never.
 *
 * `fillTemplate('ECMA-{number}[:{date}]', …)` with the number 262 → `ECMA-262`.
 */
export function fillTemplate(
  template: string,
  valueOf: (field: string, pattern: string) => string | null,
): string {
  return fill(splitTemplate(template), valueOf).text;
}

function fill(
  pieces: Piece[],
  valueOf: (field: string, pattern: string) => string | null,
): { text: string; isComplete: boolean } {
  let text = '';
  let isComplete = pieces.some((piece) => piece.kind === 'field');
  for (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'optional') text += fillOptional(piece.pieces, valueOf);
    else {
      const value = valueOf(piece.name, piece.pattern);
      if (value === null || value === '') isComplete = false;
      else text += value;
    }
  }
  return { text, isComplete };
}

function fillOptional(
  pieces: Piece[],
  valueOf: (field: string, pattern: string) => string | null,
): string {
  const { text, isComplete } = fill(pieces, valueOf);
  return isComplete ? text : '';
}
