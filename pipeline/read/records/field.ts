/**
 * Looks into records whose shape is not certain: a list may be a single value, an object may be a text, a number may stand
 * for a text.
 */

/** The value of the first of the names that an object has; undefined where it has none, or is no object. */
export function field(value: unknown, ...names: string[]): unknown {
  if (!isObject(value)) return undefined;
  for (const name of names) {
    if (value[name] !== undefined && value[name] !== null) return value[name];
  }
  return undefined;
}

/** A list, a single value as a list of one, nothing as an empty list. */
export function items(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** A text, or a number as a text; null for anything else, and for a text without characters. */
export function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
