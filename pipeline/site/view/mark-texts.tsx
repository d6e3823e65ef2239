/** What stands for the words between quotes in a pattern: any space, hyphen, or other sign. */
const BETWEEN = '[^\\p{L}\\p{N}]+';

/** A text in which the given words are marked, wherever they stand: the evidence for the values of a standard. */
export function MarkTexts({ text, marked }: { text: string; marked: readonly string[] }) {
  const patterns = [...new Set(marked)]
    .map((one) =>
      one
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .join(BETWEEN),
    )
    .filter((pattern) => pattern !== '')
    .sort((a, b) => b.length - a.length);
  if (patterns.length === 0) return <>{text}</>;
  const parts = text.split(new RegExp(`(${patterns.join('|')})`, 'iu'));
  return (
    <>{parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>
  );
}
