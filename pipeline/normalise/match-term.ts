import type { DefinitionRow } from '../../schemas/types.ts';
import { containsAll, labelKey, labelWords } from '../wording/label-words.ts';

type TermMatch = NonNullable<DefinitionRow['term_match']>;

/** From the closest relation to the loosest. */
const ORDER: readonly TermMatch[] = ['exact', 'variant', 'narrower', 'broader', 'related'];

/**
 * How a defined term relates to the names of a concept; the closest relation to any of them counts. `exact`: the same
 * words; `variant`: the same words in another form; `narrower`: the name with more words (`industrial robot` for
 * `robot`); `broader`: part of the name (`security` for `industrial security`); `related`: anything else. A name that
 * joins two by `and` names both.
 */
export function matchTerm(term: string, names: readonly string[]): TermMatch {
  const all = names.flatMap((name) => [name, ...name.split(/\s+(?:and|&)\s+|\s*\/\s*/u)]);
  const found = all.map((name) => matchName(term, name));
  return ORDER.find((relation) => found.includes(relation)) ?? 'related';
}

function matchName(term: string, name: string): TermMatch {
  if (foldCase(term) === foldCase(name)) return 'exact';
  const plain = term.replace(/\s*\([^()]*\)$/u, '');
  if (labelKey(plain) === labelKey(name)) return 'variant';
  const termWords = labelWords(plain);
  const nameWords = labelWords(name);
  if (containsAll(termWords, nameWords)) return 'narrower';
  return containsAll(nameWords, termWords) ? 'broader' : 'related';
}

function foldCase(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
