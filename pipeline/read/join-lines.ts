/** Which words a document writes as one, and which with a hyphen: the evidence for resolving line-end hyphens. */
export interface WordEvidence {
  words: ReadonlySet<string>;
}

/** Collects the words of a document that no line end cuts, in lower case. */
export function collectWords(lines: readonly string[]): WordEvidence {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of withoutCutWord(line.trim()).matchAll(
      /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu,
    )) {
      words.add(word.toLowerCase());
      for (const part of word.split('-')) words.add(part.toLowerCase());
    }
  }
  return { words };
}

/** A line without the word that its end cuts; searched from the end, as a pattern would try every start. */
function withoutCutWord(line: string): string {
  return CUT.test(line) ? line.split(/\s+/u).slice(0, -1).join(' ') : line;
}

/**
 * Joins the lines of one paragraph. A hyphen at a line end is kept where the document writes the word with it
 * elsewhere, or where both halves are words of their own and the joined word is not; otherwise the halves are joined.
 * A hyphen after a digit or before anything but a small letter stays, as in `IEC 62264-` + `1:2013`; a soft hyphen
 * between letters goes. After a slash nothing is inserted, as in `ISO/IEC JTC 1/` + `SC 38`, nor
 * after a dash that stands close to its word.
 */
export function joinLines(lines: readonly string[], evidence: WordEvidence): string {
  const done: string[] = [];
  let text = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (text === '' || /\/$|\p{L}—$/u.test(text)) text += line;
    else if (text.endsWith(SOFT_HYPHEN)) text = joinSoftHyphen(text, line);
    else if (CUT_WORD.test(text) && /^\p{Ll}/u.test(line)) text = joinHyphen(text, line, evidence);
    else if (HYPHEN.test(text)) text += line;
    else {
      done.push(text);
      text = line;
    }
  }
  return [...done, text]
    .join(' ')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}

/** Marks where a word may be cut, and is seen only there (Unicode, U+00AD); some files have it for any hyphen. */
const SOFT_HYPHEN = '\u00AD';
const CUT = /[-\u00AD\u2010\u2011]$/u;
const HYPHEN = /[\p{L}\p{N}][-\u2010\u2011]$/u;
const CUT_WORD = /\p{L}[-\u2010\u2011]$/u;

function joinSoftHyphen(text: string, line: string): string {
  const isInWord = /\p{L}.$/u.test(text) && /^\p{L}/u.test(line);
  return `${text.slice(0, -1)}${isInWord ? '' : '-'}${line}`;
}

function joinHyphen(text: string, line: string, { words }: WordEvidence): string {
  const last = text.slice(text.lastIndexOf(' ') + 1, -1);
  const head =
    last
      .split(/[^\p{L}\p{N}-]/u)
      .at(-1)
      ?.toLowerCase() ?? '';
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
