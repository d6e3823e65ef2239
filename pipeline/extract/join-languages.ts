import type { Reference } from '../reference.ts';
import type { TermsClause } from './entry-lines.ts';
import type { Entry, Equivalent } from './extraction.ts';

/** An entry with the clause it stands in, and the lines of it that begin with a label such as `Note 1 to entry:`. */
export interface ClauseEntry {
  entry: Entry;
  clause: TermsClause | null;
  labels: readonly string[];
}

/** The language that goes before others where an entry has several. */
export const FIRST_LANGUAGE = 'en';

/**
 * Marks entries with the language in which the document labels them, or in which the clause is titled, and makes one of
 * those that have the same number in several languages: `3.1 gear` with the equivalent `3.1 Zahnrad`.
 */
export function joinLanguages(found: readonly ClauseEntry[], { languages }: Reference): Entry[] {
  const marked = splitRuns(found).flatMap((run): Entry[] => {
    const language =
      languages.spokenIn(run.flatMap(({ labels }) => labels)) ??
      languages.spokenIn([run[0]?.clause?.title ?? '']);
    return run.map(({ entry }) => (language === null ? entry : { language, ...entry }));
  });
  const byNumber = groupByNumber(marked);
  return marked.flatMap((entry) => {
    const same = byNumber.get(entry.number);
    if (same === undefined) return [entry];
    const first = same.find(({ language }) => language === FIRST_LANGUAGE) ?? same[0];
    if (entry !== first) return [];
    const others = same.filter((other) => other !== first).map(toEquivalent);
    return [{ ...entry, equivalents: [...(entry.equivalents ?? []), ...others] }];
  });
}

/** The entries of each number that is one entry in different languages. */
function groupByNumber(entries: readonly Entry[]): Map<string | null, Entry[]> {
  const groups = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    if (entry.number === null) continue;
    const group = groups.get(entry.number);
    if (group === undefined) groups.set(entry.number, [entry]);
    else group.push(entry);
  }
  return new Map([...groups].filter(([, group]) => isOneEntry(group)));
}

/** Stretches of entries that stand in the same clause in the order of their numbers: one language of a document. */
function splitRuns(found: readonly ClauseEntry[]): ClauseEntry[][] {
  const runs: ClauseEntry[][] = [];
  for (const [index, item] of found.entries()) {
    const before = found[index - 1];
    const goesOn =
      before?.clause === item.clause && isAfter(item.entry.number, before.entry.number);
    if (goesOn) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isAfter(number: string | null, before: string | null): boolean {
  if (number === null || before === null) return true;
  const [own, other] = [number, before].map((text) => text.split(/[.-]/u));
  const at = (own ?? []).findIndex((part, index) => part !== other?.[index]);
  return Number(own?.[at]) > Number(other?.[at] ?? 0) || Number.isNaN(Number(own?.[at]));
}

/** Whether entries of one number are the same entry in different languages. */
function isOneEntry(entries: readonly Entry[]): boolean {
  const spoken = new Set(entries.flatMap(({ language }) => language ?? []));
  return entries.length > 1 && spoken.size === entries.length;
}

function toEquivalent({ language = '', term, admitted, definition }: Entry): Equivalent {
  return { language, term: term ?? '', admitted, definition };
}
