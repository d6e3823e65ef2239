import type { RegisterStandard } from '../../schemas/types.ts';
import type { HeldSource } from '../acquire/load-sources.ts';
import { isDesignation } from '../designation/designation.ts';
import { parseDesignation } from '../designation/parse-designation.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import type { RegisteredStandard } from '../normalise/registered-standard.ts';
import { readRegister } from '../read/read-register.ts';
import type { InputRows, Reference } from '../reference.ts';
import { checkColumn, checkRows } from './check-rows.ts';
import { rowGuard } from './compile-schemas.ts';
import type { SchemaSet } from './compile-schemas.ts';

/**
 * Reads and checks a register of standards. People edit it, so that the rule is strict: every fault is an error. Names of
 * standards must be readable, committees and ICS codes must be registered; where the project's own files are faulty, so
 * that nothing can be looked up (`reference` is null), only form and values are checked.
 */
export function checkRegister(
  source: HeldSource,
  schemas: SchemaSet,
  rows: InputRows,
  reference: Reference | null,
): Outcome<RegisteredStandard[]> {
  const schema = schemas.tables.get('register-standards');
  if (schema === undefined) throw new Error('schemas/register-standards.schema.json is missing');
  const read = readRegister(source, schema);
  const { source_id: id } = source.entry;
  const file = { path: id, schema, rows: read.value };
  const form = [...read.diagnostics, ...checkRows(schemas, 'register-standards', file)];
  if (reference === null) return { value: [], diagnostics: form };
  const isRow = rowGuard(schemas, 'register-standards');
  const standards = read.value.flatMap(({ line, value }): Outcome<RegisteredStandard | null>[] =>
    isRow(value) ? [nameRow(value, line, id, reference)] : [],
  );
  return {
    value: standards.flatMap(({ value }) => value ?? []),
    diagnostics: [
      ...form,
      ...checkColumn(file, 'committees', {
        path: 'input/registers/committees.csv',
        values: new Set(rows('register-committees').map(({ name }) => name)),
      }),
      ...checkColumn(file, 'ics_codes', {
        path: 'input/registers/ics.csv',
        values: new Set(rows('register-ics').map(({ code }) => code)),
      }),
      ...standards.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

function nameRow(
  row: RegisterStandard,
  line: number,
  source_id: string,
  { designations }: Reference,
): Outcome<RegisteredStandard | null> {
  const related = [...row.replaces, ...row.replaced_by, ...row.being_revised_by];
  const names = [row.reference, ...related].map((name) => ({
    name,
    parsed: parseDesignation(name, designations),
  }));
  const diagnostics = names.flatMap(({ name, parsed }): Diagnostic[] => {
    if (isDesignation(parsed)) return [];
    const message = `"${name}" cannot be read as the name of a standard: ${parsed.reason}`;
    return [diagnostic('input/designation', { source: source_id, line }, message)];
  });
  const designation = names[0]?.parsed;
  const isRead = designation !== undefined && isDesignation(designation);
  return { value: isRead ? { source_id, line, row, designation } : null, diagnostics };
}
