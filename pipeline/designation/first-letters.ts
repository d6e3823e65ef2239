/**
 * The characters with which a match of a pattern can begin. In: a regular expression as the templates hold it. Out: the
 * characters, or `null` where they cannot be told, as for a class of characters.
 *
 * `(?:ANSI/)?ISA` → A and I; `GB|TB` → G and T; `[A-Z]` → `null`.
 */
export function firstLetters(source: string): Set<string> | null {
  const letters = new Set<string>();
  for (const choice of choicesOf(source)) {
    const found = firstOfChoice(choice);
    if (found === null) return null;
    for (const letter of found) letters.add(letter);
  }
  return letters;
}

function firstOfChoice(choice: string): Set<string> | null {
  if (/^[\p{L}\d](?![?*{])/u.test(choice)) return new Set(choice.charAt(0));
  if (!choice.startsWith('(')) return null;
  const end = groupEnd(choice);
  const inner = firstLetters(choice.slice(0, end).replace(/^\((?:\?:)?/, ''));
  if (inner === null || choice.charAt(end + 1) !== '?') return inner;
  const rest = firstLetters(choice.slice(end + 2));
  return rest && new Set([...inner, ...rest]);
}

/** The alternatives of a pattern, outside its groups and classes. */
function choicesOf(source: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const piece of source.match(PIECES) ?? []) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) choices.push('');
    else choices.push(`${choices.pop() ?? ''}${piece}`);
  }
  return choices;
}

/** Escapes and classes hold brackets that are no groups. */
const PIECES = /\\.|\[(?:\\.|[^\]\\])*\]|[^]/gu;

/** The index of the bracket that closes the group with which a pattern begins. */
function groupEnd(source: string): number {
  let depth = 0;
  let at = 0;
  for (const piece of source.match(PIECES) ?? []) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (depth === 0) return at;
    at += piece.length;
  }
  return at;
}
