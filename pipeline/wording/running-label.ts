/**
 * A label as it stands inside a sentence: `Digital twin` becomes `digital twin`; a name or an abbreviation (`Internet of Things`,
 * `AI`, `5G`) stays.
 */
export function runningLabel(label: string): string {
  const [first = '', ...rest] = label.split(' ');
  const isName = [first.slice(1), ...rest].some((word) => /\p{Lu}/u.test(word));
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
