import type { InputRows } from '../../reference.ts';

/** What codes of standards are called, by facet and code: `{ type: { IS: 'International Standard' } }`. */
export type CodeNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The names of document types and ICS codes, from the registers. */
export function codeNames(rows: InputRows): CodeNames {
  return {
    type: Object.fromEntries(
      rows('register-deliverable-types').map(({ code, name_en: name }) => [code, name]),
    ),
    ics: Object.fromEntries(rows('register-ics').map(({ code, title_en: title }) => [code, title])),
  };
}

/** The names of those codes that some standard has. */
export function usedNames(
  { type = {}, ics = {} }: CodeNames,
  rows: readonly { deliverable_type: string; ics_codes: readonly string[] }[],
): CodeNames {
  return {
    type: pick(type, new Set(rows.map((row) => row.deliverable_type))),
    ics: pick(ics, new Set(rows.flatMap((row) => row.ics_codes))),
  };
}

function pick(names: Readonly<Record<string, string>>, codes: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(names).filter(([code]) => codes.has(code)));
}
