import { readProject } from '../acquire/read-project.ts';
import { normaliseRecord } from '../normalise/harvest/normalise-record.ts';
import { harvestedKey } from '../normalise/merge/harvested-key.ts';
import type { HarvestedItem } from '../read/records/harvested-line.ts';
import { compileReference } from '../reference.ts';
import type { Reference } from '../reference.ts';
import { checkInput } from '../validate/check-input.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import { printStored } from './stored-line.ts';

/** What a thread stores of each record, by the vocabularies of a checkout; whoever starts the thread has checked them. */
export function perRecord(root: unknown): (item: HarvestedItem) => string {
  const project = readProject(String(root));
  const reference = compileReference(checkInput(project, compileSchemas(project.schemas)).value);
  return (item) => storedLine(item, reference);
}

/** Of a document what we understand by it; of other records what they say. */
function storedLine(item: HarvestedItem, reference: Reference): string {
  if (item.kind === 'committees' || item.kind === 'ics') return printStored(item);
  const { value: row, diagnostics } = normaliseRecord(item.row, reference);
  if (row === null) {
    const { source_id, place, identifiers } = item.row;
    const [problem] = diagnostics;
    const raw = JSON.stringify(identifiers);
    const message = problem?.message ?? '';
    return printStored({ kind: 'rejected', source_id, place, message, raw });
  }
  return printStored({ kind: 'standard', key: harvestedKey(row), notes: row.notes }, row);
}
