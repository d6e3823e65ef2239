import type { Scheme } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import type { InputRows } from '../reference.ts';
import { describeError, validator } from './compile-schemas.ts';
import type { SchemaSet } from './compile-schemas.ts';

/**
 * Reads the scheme files, and checks what leans on them: each file against its schema, each code for uniqueness, each retired or
 * broader code for its target, and every value that rules, mappings and decisions name.
 */
export function checkSchemes(
  files: ReadonlyMap<string, string>,
  schemas: SchemaSet,
  rows: InputRows,
): Outcome<Scheme[]> {
  const read = [...files].map(([path, text]) => readScheme(path, text, schemas));
  const schemes = read.flatMap(({ value }) => value ?? []);
  const faults = read.flatMap(({ diagnostics }) => diagnostics);
  if (faults.length > 0) return { value: schemes, diagnostics: faults };
  return {
    value: schemes,
    diagnostics: [...schemes.flatMap(checkCodes), ...checkUse(schemes, rows)],
  };
}

function readScheme(path: string, text: string, schemas: SchemaSet): Outcome<Scheme | null> {
  const fail = (message: string) => ({
    value: null,
    diagnostics: [diagnostic('input/schema', { source: path }, message)],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      value: null,
      diagnostics: [diagnostic('input/syntax', { source: path }, `${message}. Repair this file.`)],
    };
  }
  const validate = validator(schemas, 'scheme');
  if (!validate(value))
    return fail(`${(validate.errors ?? []).map(describeError).join('; ')}. Correct the file.`);
  if (path !== schemePath(value)) return fail(`The file must be called ${schemePath(value)}.`);
  return { value, diagnostics: [] };
}

function schemePath({ id, version }: Scheme): string {
  return `input/schemes/${id}-${version}.json`;
}

function characteristicsOf({ blocks }: Scheme) {
  return blocks.flatMap((block) => block.sub_blocks.flatMap((sub) => sub.characteristics));
}

/** Codes must not repeat within a characteristic; `broader` and `successor` name another code of it. */
function checkCodes(scheme: Scheme): Diagnostic[] {
  return characteristicsOf(scheme).flatMap(({ id, values }) => {
    const codes = values.map(({ code }) => code);
    const origin = { source: schemePath(scheme), place: id };
    const repeated = codes.filter((code, index) => codes.indexOf(code) !== index);
    const targets = values.flatMap(({ broader, successor }) =>
      [broader ?? [], successor ?? []].flat(),
    );
    return [
      ...repeated.map((code) =>
        diagnostic(
          'input/duplicate',
          origin,
          `The code "${code}" repeats. Give each value its own.`,
        ),
      ),
      ...targets
        .filter((code) => !codes.includes(code))
        .map((code) =>
          diagnostic(
            'input/unknown-reference',
            origin,
            `"${code}" is no value of ${id}. Add it, or correct the name.`,
          ),
        ),
    ];
  });
}

/** A value that an edited file names, and where. */
interface NamedValue {
  path: string;
  scheme: string;
  version?: string;
  characteristic: string;
  code: string;
}

/** Every value that rules, mappings and decisions name must exist, and be in use. */
function checkUse(schemes: readonly Scheme[], rows: InputRows): Diagnostic[] {
  return namedValues(rows).flatMap((named) => {
    const { path, scheme, version, characteristic, code } = named;
    const value = schemes
      .filter((one) => one.id === scheme && (version ?? one.version) === one.version)
      .flatMap(characteristicsOf)
      .filter(({ id }) => id === characteristic)
      .flatMap(({ values }) => values)
      .find((one) => one.code === code);
    const name = `${scheme}/${characteristic}/${code}`;
    const origin = { source: path, place: name };
    if (value === undefined)
      return [
        diagnostic(
          'input/unknown-reference',
          origin,
          `No scheme under input/schemes has the value ${name}.`,
        ),
      ];
    if (value.successor === undefined) return [];
    return [
      diagnostic(
        'input/unknown-reference',
        origin,
        `${name} is retired; use its successor "${value.successor}".`,
      ),
    ];
  });
}

function namedValues(rows: InputRows): NamedValue[] {
  const placed =
    (path: string) =>
    (row: { scheme_id: string; characteristic_id: string; value_code: string }): NamedValue => ({
      path,
      scheme: row.scheme_id,
      characteristic: row.characteristic_id,
      code: row.value_code,
    });
  const path = 'input/mappings.csv';
  return [
    ...rows('rule-effects').map(placed('input/rules/effects.csv')),
    ...rows('value-decisions').map(placed('input/curation/values.csv')),
    ...rows('scheme-mappings').flatMap((row) => [
      {
        path,
        scheme: row.from_scheme_id,
        characteristic: row.from_characteristic_id,
        code: row.from_code,
      },
      {
        path,
        scheme: row.to_scheme_id,
        version: row.to_scheme_version,
        characteristic: row.to_characteristic_id,
        code: row.to_code,
      },
    ]),
  ];
}
