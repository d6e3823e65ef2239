/** Finds the metadata records about a standard by its reference, in the spelling of each source. */
import type { MetadataRecord } from './read-records.ts';

/** How sources write a reference: the IEC capitalizes supplements. */
export function spellingsOf(reference: string): string[] {
  const supplement = /\/(Amd|Cor) (?=\d)/g;
  const iec = reference.replace(supplement, (_, kind: string) => `/${kind.toUpperCase()}`);
  return [...new Set([reference, iec])];
}

/** The look-up: `recordsByReference(records)('ISO 23247-1:2021')`. */
export function recordsByReference(
  records: readonly MetadataRecord[],
): (reference: string) => MetadataRecord[] {
  const byId = new Map<string, MetadataRecord[]>();
  for (const record of records) {
    for (const id of record.ids) byId.set(id, [...(byId.get(id) ?? []), record]);
  }
  return (reference) => [
    ...new Set(spellingsOf(reference).flatMap((spelling) => byId.get(spelling) ?? [])),
  ];
}
