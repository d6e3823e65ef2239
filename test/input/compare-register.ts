/** How a row of the register of standards differs from what the sources of metadata say. */
import type { RegisterStandard } from '../../schemas/types.ts';
import type { MetadataRecord } from './read-records.ts';

type State = RegisterStandard['state'];
type StateOf = (stage: string) => State | undefined;

/** What the IEC and the IEEE call a document that is no longer in force, in their Relaton data. */
const NOT_IN_FORCE = ['REVISED', 'REPLACED', 'WITHDRAWN', 'Superseded', 'Inactive', 'Withdrawn'];
/** The sources whose committees are in the register of committees. */
const COMMITTEE_SOURCES = ['iso-open-data', 'relaton-data-iec'];

/**
 * Compares a row with all records about it; `stateOf` gives the state at an ISO stage. A fact holds where one of the
 * records has it; the state and the committees follow from all of them. The result names each field that differs.
 */
export function compareRegister(
  row: RegisterStandard,
  records: readonly MetadataRecord[],
  stateOf: StateOf,
): string[] {
  const has = (value: string | null, valuesOf: (record: MetadataRecord) => readonly string[]) =>
    value === null || records.some((record) => valuesOf(record).includes(value));
  const checks: [string, boolean][] = [
    ['confirmed_in', row.confirmed_in.every((name) => records.some((r) => r.source === name))],
    ['title_en', hasTitle(records, row.title_en)],
    ['title_fr', row.title_fr === null || hasTitle(records, row.title_fr)],
    ['publication_date', has(row.publication_date, (record) => record.dates)],
    ['edition', has(row.edition, (record) => record.editions)],
    ['stage_code', has(row.stage_code, ({ status }) => (status === null ? [] : [status]))],
    ['state', row.state === stateIn(row, records, stateOf)],
    ['committees', isSame(row.committees, committeesIn(records))],
    ['ics_codes', records.some((record) => isSame(row.ics_codes, record.icsCodes))],
    ['url', records.some((record) => row.url === null || record.text.includes(row.url))],
  ];
  return checks.filter(([, holds]) => !holds).map(([field]) => `${row.reference}: ${field}`);
}

/** Titles are compared by their letters and digits: sources differ in dashes, spaces, escapes and mark-up. */
function hasTitle(records: readonly MetadataRecord[], title: string | null): boolean {
  const wanted = letters(title ?? '');
  return records.some(({ titles }) => titles.some((found) => letters(found) === wanted));
}

/** The IEC shop ends some titles with a pointer to its own pages: `(see Functional Safety …)`. */
function letters(text: string): string {
  return text
    .replace(/\\(?:x..|u....|[rnt])|&#?\w+;|<sup>TM<.sup>|<[^>]*>|™|\(see [^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return [...left].sort().join('|') === [...new Set(right)].sort().join('|');
}

/** The IEC names its committees without itself; 3GPP stands for its own groups, as in the register of committees. */
function committeesIn(records: readonly MetadataRecord[]): string[] {
  if (records.some(({ source }) => source === 'relaton-data-3gpp')) return ['3GPP'];
  return records
    .filter(({ source }) => COMMITTEE_SOURCES.includes(source))
    .flatMap(({ committees }) => committees)
    .map((name) => (/^(ISO|IEC|CISPR|JTC)\b/.test(name) ? name : `IEC/${name}`));
}

/** The IEC data are the younger: what they call published is published, unless ISO has withdrawn it. */
function stateIn(
  row: RegisterStandard,
  records: readonly MetadataRecord[],
  stateOf: StateOf,
): State {
  const words = records.map((record) => record.status ?? '');
  const states = words.map(stateOf).filter((state) => state !== undefined);
  if (states.includes('withdrawn')) return 'withdrawn';
  if (words.some((word) => NOT_IN_FORCE.includes(word))) return 'withdrawn';
  if (words.includes('PUBLISHED')) return 'published';
  if (/^W3C (?!REC-)/.test(row.reference)) return 'project';
  return states[0] ?? 'published';
}
