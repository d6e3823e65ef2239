import { isHeld } from '../acquire/load-sources.ts';
import type { LoadedSource } from '../acquire/load-sources.ts';
import { designationId } from '../designation/designation-id.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import type { RegisteredStandard } from '../normalise/registered-standard.ts';
import type { InputRows, Reference } from '../reference.ts';
import { checkRegister } from './check-register.ts';
import type { SchemaSet } from './compile-schemas.ts';

/** The facts that two registers must not tell differently; what else differs is a matter of wording. */
const FACTS = ['state', 'title_en', 'title_fr', 'publication_date'] as const;

/**
 * Reads and checks all sources of the kind `register`, in the order of their keys. Where two of them tell different
 * facts about one standard, the first one counts and the difference is a warning.
 */
export function checkRegisters(
  sources: readonly LoadedSource[],
  schemas: SchemaSet,
  rows: InputRows,
  reference: Reference | null,
): Outcome<RegisteredStandard[]> {
  const registers = sources
    .filter(isHeld)
    .filter(({ entry }) => entry.kind === 'register' && entry.format === 'csv')
    .map((source) => checkRegister(source, schemas, rows, reference));
  const registered = registers.flatMap(({ value }) => value);
  return {
    value: registered,
    diagnostics: [...registers.flatMap(({ diagnostics }) => diagnostics), ...compare(registered)],
  };
}

function compare(registered: readonly RegisteredStandard[]): Diagnostic[] {
  const first = new Map<string, RegisteredStandard>();
  return registered.flatMap((standard) => {
    const id = designationId(standard.designation);
    const known = first.get(id) ?? standard;
    first.set(id, known);
    return known.source_id === standard.source_id ? [] : disagreements(known, standard);
  });
}

function disagreements(known: RegisteredStandard, other: RegisteredStandard): Diagnostic[] {
  return FACTS.flatMap((fact) => {
    const [ours, theirs] = [known.row[fact], other.row[fact]];
    if (ours === null || theirs === null || ours === theirs) return [];
    const origin = { source: other.source_id, line: other.line, place: fact };
    const message = `"${theirs}" for ${other.row.reference}, but ${known.source_id}, line ${known.line}, has "${ours}", which counts. Correct one of them.`;
    return [diagnostic('input/disagreement', origin, message)];
  });
}
