import { compileCommittees } from '../committee/compile-committees.ts';
import type { CommitteeVocabulary } from '../committee/compile-committees.ts';
import { compileDesignations } from '../designation/compile-designations.ts';
import type { DesignationVocabulary } from '../designation/compile-designations.ts';
import type { InputRows } from '../reference.ts';
import type { Io } from './command.ts';
import { keepRows } from './keep-rows.ts';

const DESIGNATION_TABLES = [
  'designation-publishers',
  'designation-types',
  'designation-stages',
  'designation-supplements',
  'designation-forms',
  'designation-templates',
  'designation-template-fields',
] as const;

const COMMITTEE_TABLES = [
  'committee-kinds',
  'committee-publishers',
  'committee-bodies',
  'register-committees',
] as const;

/** The grammar of standards' names, and nothing else; null, with the faults printed, where an edited file is not in order. */
export async function loadDesignations(io: Io): Promise<DesignationVocabulary | null> {
  const rows = await keepRows(DESIGNATION_TABLES, io.root, () => loadAll(io));
  if (rows === null) return null;
  return compileDesignations({
    publishers: rows['designation-publishers'],
    types: rows['designation-types'],
    stages: rows['designation-stages'],
    supplements: rows['designation-supplements'],
    forms: rows['designation-forms'],
    templates: rows['designation-templates'],
    templateFields: rows['designation-template-fields'],
  });
}

/** The grammar of committees' names with its register; null as above. */
export async function loadCommittees(io: Io): Promise<CommitteeVocabulary | null> {
  const rows = await keepRows(COMMITTEE_TABLES, io.root, () => loadAll(io));
  if (rows === null) return null;
  return compileCommittees({
    kinds: rows['committee-kinds'],
    publishers: rows['committee-publishers'],
    bodies: rows['committee-bodies'],
    committees: rows['register-committees'],
  });
}

async function loadAll(io: Io): Promise<InputRows | null> {
  const { loadRows } = await import('./load-rows.ts');
  return loadRows(io);
}
