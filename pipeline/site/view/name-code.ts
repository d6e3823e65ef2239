import type { CodeNames } from '../data/code-names.ts';

/** A code with its name, the code alone where it has none: `25.040.40 Industrial process measurement and control`. */
export function nameCode(facet: string, code: string, names: CodeNames): string {
  const name = names[facet]?.[code];
  if (name === undefined) return code;
  return facet === 'type' ? name : `${code} ${name}`;
}
