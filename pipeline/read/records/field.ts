/**
 * Looks into records whose shape is not certain: a list may be a single value, an object may be a text, a number may stand
 * for a text.
 */

/** The value that an object has under a name, else under another; undefined where it has none, or is no object. */
export function field(value: unknown, name: string, otherName?: string): unknown {
  if (!isObject(value)) return undefined;
  const found = value[name];
  if (found !== undefined && found !== null) return found;
  return otherName === undefined ? undefined : (value[otherName] ?? undefined);
}

/** A list, a single value as a list of one, nothing as an empty list. */
export function items(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** What `read` makes of each item of a list or of a single value, without those of which it makes nothing. */
export function readEach<T>(value: unknown, read: (item: unknown) => T | null): T[] {
  const list: T[] = [];
  for (const item of items(value)) {
    const result = read(item);
    if (result !== null) list.push(result);
  }
  return list;
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
