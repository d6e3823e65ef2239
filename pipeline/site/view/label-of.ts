import { STATES } from './state-label.tsx';

/** How a value of a facet is called: the states by the words of the page, the others as the catalogue calls them. */
export function labelOf(facet: string, code: string, label: string): string {
  return facet === 'state' ? (STATES[code] ?? label) : label;
}
