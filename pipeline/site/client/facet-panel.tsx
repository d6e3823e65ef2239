import type { Narrowed } from '../../catalogue/narrow.ts';
import type { ListAddress } from '../view/address.ts';
import type { Library, ShownFacet } from '../view/unpack-index.ts';
import { FacetGroup } from './facet-group.tsx';

export interface FacetProps {
  library: Library;
  address: ListAddress;
  narrowed: Narrowed;
  toggle: (name: string, code: string) => void;
}

/** Groups that stand open: the map's own characteristics and the roadmap's. */
const OPEN_GROUPS = 3;

/** All facets, by the model that they belong to. */
export function FacetPanel({ isOpen, ...props }: FacetProps & { isOpen: boolean }) {
  const groups = new Map<string, ShownFacet[]>();
  for (const facet of props.library.facets)
    groups.set(facet.group, [...(groups.get(facet.group) ?? []), facet]);
  return (
    <nav class={isOpen ? 'facets is-open' : 'facets'} id="filters" aria-label="Filters">
      {props.library.groups.map(([group, title], index) => (
        <details class="facet-model" key={group} open={index < OPEN_GROUPS}>
          <summary>
            <h2>{title}</h2>
          </summary>
          {(groups.get(group) ?? []).map((facet) => (
            <FacetGroup key={facet.name} facet={facet} {...props} />
          ))}
        </details>
      ))}
    </nav>
  );
}
