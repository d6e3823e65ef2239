/** Words that may be quoted from a text that may only be cited. */
const MAX_QUOTED = 7;

/** A word of a text, folded for comparison, and where it stands. */
interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Shortens what a text quotes. */
export type QuotationCutter = (text: string) => string;

/**
 * A function that shortens every quotation from some texts to seven words. A quotation is a run of eight words or more that
 * stands in one of them, whatever the punctuation and the case. Runs that stand in `facts` (titles of standards and
 * committees) are nobody's sentences and stay.
 *
 * With the text `The sky above the port was the colour of ash.`, `it says “the sky above the port was the colour”` becomes
 * `it says “the sky above the port was the…”`.
 */
export function findQuotations(texts: Iterable<string>, facts: Iterable<string>): QuotationCutter {
  const runs = new Set<string>();
  for (const text of texts) for (const run of runsOf(wordsOf(text))) runs.add(run);
  for (const fact of facts) for (const run of runsOf(wordsOf(fact))) runs.delete(run);
  return (text) => (text.length < MAX_QUOTED * 2 ? text : cut(text, runs));
}

/** The text with at most so many words: `limitWords('one two three', 2)` is `one two…`. */
export function limitWords(text: string, most = MAX_QUOTED): string {
  const words = wordsOf(text);
  const last = words[most - 1];
  return words.length <= most || last === undefined ? text : `${text.slice(0, last.end)}…`;
}

/** The text with at most seven words between each pair of quotation marks. */
export function limitQuotes(text: string): string {
  return text.replaceAll(
    /(["“])([^"“”]*)(["”])/gu,
    (_, open: string, words: string, close: string) => `${open}${limitWords(words)}${close}`,
  );
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    folded: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Every run of one word more than may be quoted, in order. */
function runsOf(words: readonly Word[]): string[] {
  const count = Math.max(0, words.length - MAX_QUOTED);
  return Array.from({ length: count }, (_, at) =>
    words
      .slice(at, at + MAX_QUOTED + 1)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

function cut(text: string, runs: ReadonlySet<string>): string {
  const words = wordsOf(text);
  const isQuoted = runsOf(words).map((run) => runs.has(run));
  let kept = '';
  let from = 0;
  for (let at = isQuoted.indexOf(true); at !== -1; at = isQuoted.indexOf(true, at)) {
    while (isQuoted[at + 1] === true) at += 1;
    const start = isQuoted.lastIndexOf(false, at) + 1;
    const [first, last] = [words[start + MAX_QUOTED - 1], words[at + MAX_QUOTED]];
    kept += `${text.slice(from, first?.end)}…`;
    from = (last?.end ?? text.length) + Number(/[.,;:]/.test(text.charAt(last?.end ?? -1)));
    at += 1;
  }
  return kept + text.slice(from);
}
