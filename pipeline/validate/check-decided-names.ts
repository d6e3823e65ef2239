import { decisionId } from '../classify/decision-id.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';
import type { InputRows, Reference } from '../reference.ts';

/** Every reference in the reviewed decisions must name a standard or a work, else the decision would silently have no effect. */
export function checkDecidedNames(rows: InputRows, reference: Reference | null): Outcome<null> {
  if (reference === null) return { value: null, diagnostics: [] };
  const named = [
    ...rows('inclusion-decisions').map((row) => ({ row, source: 'input/curation/inclusions.csv' })),
    ...rows('value-decisions').map((row) => ({ row, source: 'input/curation/values.csv' })),
  ];
  const diagnostics = named
    .filter(({ row }) => decisionId(row.reference, reference) === null)
    .map(({ row, source }) => {
      const message = `"${row.reference}" cannot be read as the name of a standard; write it as its publisher does.`;
      return diagnostic('input/designation', { source }, message);
    });
  return { value: null, diagnostics };
}
