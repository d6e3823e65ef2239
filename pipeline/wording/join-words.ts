import { numberWord } from './count-words.ts';

/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`; beyond `most` of them `a, b and two more`. */
export function joinWords(words: readonly string[], most = words.length): string {
  const shown = words.slice(0, most);
  const hidden = words.length - shown.length;
  const parts = hidden > 0 ? [...shown, `${numberWord(hidden)} more`] : shown;
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
