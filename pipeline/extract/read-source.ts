import { findCommittees } from '../committee/find-committees.ts';
import { findDesignations } from '../designation/find-designations.ts';
import { formatDesignation } from '../designation/format-designation.ts';
import type { Reference } from '../reference.ts';
import type { EntrySource } from './extraction.ts';

/** `[b-ITU-T Y.2060]`: ITU recommendations mark so what only their bibliography lists. */
const BIBLIOGRAPHIC = /\bb-(?=\p{Lu})/gu;

/**
 * Takes a source statement apart: `[SOURCE: ISO 22300:2021, 3.1.239, modified (ISO/TC 292)]`. Brackets may be missing
 * or unbalanced; the first standard named is the cited one.
 */
export function readSource(raw: string, reference: Reference): EntrySource {
  const inner = reference.wordings.withoutSourceLabel(raw);
  const [cited] = findDesignations(inner.replace(BIBLIOGRAPHIC, ''), reference.designations);
  const modified = reference.wordings.modified.exec(inner);
  return {
    raw,
    ref: cited === undefined ? null : formatDesignation({ ...cited.designation, clause: null }),
    clause: cited?.designation.clause ?? null,
    is_modified: modified !== null,
    modification: modified?.[1]?.trim() ?? null,
    designation: cited?.designation ?? null,
    committees: findCommittees(inner, reference.committees).map(({ committee }) => committee),
  };
}
