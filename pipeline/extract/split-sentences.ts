/** Where a sentence ends and another begins. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\p{N}“"(])/u;

/** A text, sentence by sentence: `It works. How?` → `It works.`, `How?`. */
export function splitSentences(text: string): string[] {
  return text.split(SENTENCE_END);
}
