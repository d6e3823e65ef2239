/** A text as it begins a sentence: `three projects` becomes `Three projects`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
