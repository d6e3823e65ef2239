/** A piece of a template: text to print, a field, or pieces that may be absent together. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'field'; name: string; pattern: string }
  | { kind: 'optional'; pieces: Piece[] };

/**
 * Splits a template into its pieces. In: a text in which `{field}` or `{field:pattern}` stands for a value and
 * `[…]` for what may be absent. Out: the pieces in order.
 *
 * `ECMA-{number}[:{date:year}]` → text `ECMA-`, field `number`, optional (text `:`, field `date` as a year).
 */
export function splitTemplate(template: string): Piece[] {
  return splitFrom(template, 0).pieces;
}

const PIECE = /\{([a-z_]+)(?::((?:[^{}]|\{[\d,]+\})+))?\}|\[|\]|[^{[\]]+/y;

function splitFrom(template: string, start: number): { pieces: Piece[]; end: number } {
  const pieces: Piece[] = [];
  let at = start;
  while (at < template.length) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(template);
    if (found === null) throw new Error(`A template that cannot be read: ${template}`);
    at = PIECE.lastIndex;
    const [text, name, pattern] = found;
    if (text === ']') return { pieces, end: at };
    if (text === '[') {
      const inner = splitFrom(template, at);
      pieces.push({ kind: 'optional', pieces: inner.pieces });
      at = inner.end;
    } else if (name === undefined) pieces.push({ kind: 'text', text });
    else pieces.push({ kind: 'field', name, pattern: pattern ?? name });
  }
  return { pieces, end: at };
}
