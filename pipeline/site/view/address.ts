/** What a list of standards is narrowed to and how it is shown: all of it stands in the address after the `#`. */
export interface ListAddress {
  text: string;
  /** Codes by facet. Without a state it is the published ones; `any` stands for all. */
  chosen: ReadonlyMap<string, readonly string[]>;
  sort: Sort;
  /** Standards chosen to be compared. */
  picks: readonly string[];
}

export const SORTS = ['best', 'newest', 'oldest', 'reference', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** Choices that are in effect where the address does not name the facet. */
const STANDING: ReadonlyMap<string, readonly string[]> = new Map([['state', ['published']]]);
/** What stands in the address where a standing choice was taken back. */
const ANY = 'any';
const [BEST] = SORTS;

/** Reads the part of an address after the `#`: `q=twin&sm2.hierarchy_level=station`. */
export function readAddress(hash: string): ListAddress {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen = new Map(STANDING);
  for (const name of new Set(parameters.keys())) {
    if (['q', 'sort', 'pick'].includes(name)) continue;
    const codes = parameters.getAll(name).filter((code) => code !== '');
    chosen.set(name, codes.includes(ANY) ? [] : codes);
  }
  const sort = parameters.get('sort');
  return {
    text: parameters.get('q') ?? '',
    chosen,
    sort: SORTS.find((one) => one === sort) ?? BEST,
    picks: parameters.getAll('pick'),
  };
}

/** Writes what `readAddress` reads; what is as it stands by itself is left out. */
export function writeAddress({ text, chosen, sort, picks }: ListAddress): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const [name, codes] of chosen) {
    const standing = STANDING.get(name);
    if (standing?.join(' ') === codes.join(' ')) continue;
    for (const code of standing !== undefined && codes.length === 0 ? [ANY] : codes)
      parameters.append(name, code);
  }
  if (sort !== BEST) parameters.set('sort', sort);
  for (const pick of picks) parameters.append('pick', pick);
  return parameters.toString();
}

/** The address with a value of a facet added, or taken away where it was chosen. */
export function toggleCode(address: ListAddress, name: string, code: string): ListAddress {
  const codes = address.chosen.get(name) ?? [];
  const others = codes.filter((one) => one !== code);
  const chosen = new Map(address.chosen);
  chosen.set(name, others.length === codes.length ? [...codes, code] : others);
  return { ...address, chosen };
}

/** The address without choices, but with the standing ones. */
export function clearAddress(address: ListAddress): ListAddress {
  return { ...address, text: '', chosen: STANDING };
}
