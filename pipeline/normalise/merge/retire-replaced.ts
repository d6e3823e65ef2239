import type { CandidateRow } from '../../../schemas/types.ts';
import type { HarvestWords } from '../harvest/compile-harvest.ts';

/**
 * Documents that count as published since their catalogue lists them, once another one has taken their place: the state is
 * what the row of the catalogue in `input/harvest/listings.csv` says for that case. A state that a source gives stays.
 *
 * ECMA lists every edition; one that is replaced → withdrawn, by `listed in the catalogue of ECMA, and replaced`.
 */
export function retireReplaced(
  rows: readonly CandidateRow[],
  { listingsByBasis }: HarvestWords,
): CandidateRow[] {
  return rows.map((row) => {
    const listing = listingsByBasis.get(row.state_basis ?? '');
    if (listing === undefined || row.replaced_by.length === 0) return row;
    const { basis, state_when_replaced: state } = listing;
    return state === row.state ? row : { ...row, state, state_basis: `${basis}, and replaced` };
  });
}
