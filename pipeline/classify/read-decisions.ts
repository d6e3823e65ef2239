import type { CandidateRow, InclusionDecision, ValueDecision } from '../../schemas/types.ts';

/** What people have decided, by the id of the standard or work that their reference names. */
export interface Decisions {
  inclusions: ReadonlyMap<string, InclusionDecision>;
  values: ReadonlyMap<string, ValueDecision[]>;
}

/** Indexes the curation files; `idOf` reads a reference as an id (an undated one names a work), null where it cannot. */
export function readDecisions(
  inclusions: readonly InclusionDecision[],
  values: readonly ValueDecision[],
  idOf: (reference: string) => string | null,
): Decisions {
  const byId = new Map<string, ValueDecision[]>();
  for (const decision of values) {
    const id = idOf(decision.reference);
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), decision]);
  }
  return {
    inclusions: new Map(
      inclusions.flatMap((decision): [string, InclusionDecision][] => {
        const id = idOf(decision.reference);
        return id === null ? [] : [[id, decision]];
      }),
    ),
    values: byId,
  };
}

/** The decision about a standard; one about its work holds for every edition. */
export function inclusionOf(
  { inclusions }: Decisions,
  { standard_id: id, work_id: work }: CandidateRow,
): InclusionDecision | undefined {
  return inclusions.get(id) ?? inclusions.get(work);
}

/** The decisions about the values of a standard, those about its work first. */
export function valuesOf(
  { values }: Decisions,
  { standard_id: id, work_id: work }: CandidateRow,
): ValueDecision[] {
  return [...(values.get(work) ?? []), ...(id === work ? [] : (values.get(id) ?? []))];
}
