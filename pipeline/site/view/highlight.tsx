import { meets, termsOf } from '../../catalogue/search-text.ts';

/** A text in which the words that are sought are marked: `<Highlight text="Digital twins" sought="twin" />`. */
export function Highlight({ text, sought }: { text: string; sought: string }) {
  const terms = termsOf(sought);
  if (terms.length === 0) return <>{text}</>;
  const parts = text.split(/([\p{L}\p{N}]+)/u);
  return <>{parts.map((part) => (meets(part, terms) ? <mark key={part}>{part}</mark> : part))}</>;
}
