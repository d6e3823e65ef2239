/** A year, or a span of years: it heads a column as often as it fills a cell. */
const YEAR = /^(?:1[89]|20)\d{2}(?:\s*[-–/]\s*\d{2,4})?$/;
const LETTER = /\p{L}/gu;
/** A sign that stands for a value: dashes, dots, stars, daggers, a letter in brackets; no unit. */
const SIGN = /^(?:[^\p{L}\d%‰°\p{Sc}]+|\(\p{L}\))$/u;

/**
 * Whether the text of a cell is a value and not words: a number with its signs, unit and marks, or a sign that stands for
 * one, such as `12,0 c`, `(X)`, `–`, `***`; `A.3` is none. A value is never the rest of another.
 */
export function isValue(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0) return SIGN.test(text);
  return letters <= 2 && !/^\p{L}/u.test(text);
}

/** Whether the text is a year or a span of years. */
export function isYear(text: string): boolean {
  return YEAR.test(text);
}
