import { plainText, readEach } from './field.ts';

/** An item of a list: a text in single or double quotes, or everything up to the next comma. */
const ITEM = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,]+?))\s*(?:,|$)/g;

/**
 * The items of a list: one of JSON, or as the CSV files of ISO Open Data have it, in the writing of Python or without any
 * quotes.
 *
 *   listCell("['49.140', '49.020']") → ['49.140', '49.020']
 *   listCell('[46486, 54538]')       → ['46486', '54538']
 *   listCell('[EC - European Commission, ITU]') → ['EC - European Commission', 'ITU']
 *   listCell([46486])                → ['46486']
 */
export function listCell(value: unknown): string[] {
  const text = plainText(value)?.trim();
  if (text?.startsWith('[') !== true) return readEach(value, plainText);
  return [...text.replace(/^\[|\]$/g, '').matchAll(ITEM)].map(([, single, double, bare = '']) => {
    const quoted = single ?? double;
    return quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1');
  });
}
