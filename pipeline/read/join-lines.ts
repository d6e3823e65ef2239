/** Which words a document writes as one, and which with a hyphen: the evidence for resolving line-end hyphens. */
export interface WordEvidence {
  words: ReadonlySet<string>;
}

/** Collects the words of a document that no line end cuts, in lower case. */
export function collectWords(lines: readonly string[]): WordEvidence {
  const words = new Set<string>();
  for (const line of lines) {
    const uncut = line.trim().replace(/\S+-$/u, '');
    for (const [word] of uncut.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
      words.add(word.toLowerCase());
      for (const part of word.split('-')) words.add(part.toLowerCase());
    }
  }
  return { words };
}

/**
 * Joins the lines of one paragraph. A hyphen at a line end is kept where the document writes the word with it
 * elsewhere, or where both halves are words of their own and the joined word is not; otherwise the halves are joined.
 * After a slash nothing is inserted, as in `ISO/IEC JTC 1/` + `SC 38`.
 */
export function joinLines(lines: readonly string[], evidence: WordEvidence): string {
  let text = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (text === '' || text.endsWith('/')) text += line;
    else if (endsInHyphen(text) && /^\p{Ll}/u.test(line)) text = joinHyphen(text, line, evidence);
    else if (endsInHyphen(text)) text += line;
    else text += ` ${line}`;
  }
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}

function endsInHyphen(text: string): boolean {
  return /\p{L}-$/u.test(text);
}

function joinHyphen(text: string, line: string, { words }: WordEvidence): string {
  const head = /[\p{L}\p{N}-]+(?=-$)/u.exec(text)?.[0].toLowerCase() ?? '';
  const tail = /^[\p{L}\p{N}]+/u.exec(line)?.[0].toLowerCase() ?? '';
  const isOneWord = words.has(lastPart(head) + tail);
  const keeps =
    words.has(`${head}-${tail}`) ||
    words.has(`${lastPart(head)}-${tail}`) ||
    (!isOneWord && words.has(lastPart(head)) && words.has(tail));
  return (keeps ? text : text.slice(0, -1)) + line;
}

/** `self-ser` → `ser`: the part of a compound that the line end cuts. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}
