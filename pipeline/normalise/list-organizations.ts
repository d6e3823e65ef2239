import type {
  CandidateRow,
  CommitteeRow,
  OrganizationRow,
  RegisterOrganization,
} from '../../schemas/types.ts';

/**
 * The organisations that publish a candidate, run a committee, or hold its secretariat, as the register has them, and
 * those that publishers list as members or in liaison.
 */
export function listOrganizations(
  candidates: readonly CandidateRow[],
  committees: readonly CommitteeRow[],
  register: readonly RegisterOrganization[],
  listed: readonly OrganizationRow[],
): OrganizationRow[] {
  const named = new Set([
    ...listed.map(({ acronym }) => acronym),
    ...candidates.flatMap(({ publishers }) => publishers),
    ...committees.flatMap(({ publishers, secretariat }) => [
      ...publishers,
      ...(secretariat === null ? [] : [secretariat]),
    ]),
  ]);
  const known = register
    .filter(({ acronym }) => named.has(acronym))
    .map(({ organization_id, name, acronym, kind, country, url }) => ({
      organization_id,
      name,
      acronym,
      kind,
      country,
      url,
    }));
  const ids = new Set(known.map(({ organization_id: id }) => id));
  return [...known, ...listed.filter(({ organization_id: id }) => !ids.has(id))];
}
