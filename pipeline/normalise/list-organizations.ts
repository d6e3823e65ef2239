import type {
  CandidateRow,
  CommitteeRow,
  OrganizationRow,
  RegisterOrganization,
} from '../../schemas/types.ts';

/** The organisations that publish a candidate, run a committee, or hold its secretariat, as the register has them. */
export function listOrganizations(
  candidates: readonly CandidateRow[],
  committees: readonly CommitteeRow[],
  register: readonly RegisterOrganization[],
): OrganizationRow[] {
  const named = new Set([
    ...candidates.flatMap(({ publishers }) => publishers),
    ...committees.flatMap(({ publishers, secretariat }) => [
      ...publishers,
      ...(secretariat === null ? [] : [secretariat]),
    ]),
  ]);
  return register
    .filter(({ acronym }) => named.has(acronym))
    .map(({ organization_id, name, acronym, kind, country, url }) => ({
      organization_id,
      name,
      acronym,
      kind,
      country,
      url,
    }));
}
