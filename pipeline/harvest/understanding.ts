import { normaliseRecord } from '../normalise/harvest/normalise-record.ts';
import { harvestedKey } from '../normalise/merge/harvested-key.ts';
import type { HarvestedItem } from '../read/records/harvested-line.ts';
import { compileInput } from './compile-input.ts';
import type { Reference } from '../reference.ts';
import type { StoredLine } from './stored-line.ts';

/** What is stored of each record, by the vocabularies of a checkout. */
export function understanding(root: string): (item: HarvestedItem) => StoredLine {
  const reference = compileInput(root);
  return (item) => understandItem(item, reference);
}

/** What is stored of a record: of a document what we understand by it, of other records what they say. */
function understandItem(item: HarvestedItem, reference: Reference): StoredLine {
  if (item.kind === 'committees' || item.kind === 'ics') return item;
  const { value: row, diagnostics } = normaliseRecord(item.row, reference);
  if (row === null) {
    const { source_id, place } = item.row;
    const [problem] = diagnostics;
    const raw = JSON.stringify(item.row.identifiers);
    return { kind: 'rejected', source_id, place, message: problem?.message ?? '', raw };
  }
  return { kind: 'standard', key: harvestedKey(row), notes: row.notes, row };
}
