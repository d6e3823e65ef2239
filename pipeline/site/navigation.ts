/** The entries of the navigation, in order. */
export const NAVIGATION = [
  { path: 'index.html', label: 'Overview' },
  { path: 'standards.html', label: 'Standards' },
  { path: 'compare.html', label: 'Compare' },
  { path: 'map.html', label: 'Map' },
  { path: 'concepts.html', label: 'Concepts' },
  { path: 'committees.html', label: 'Committees' },
  { path: 'bodies.html', label: 'National bodies' },
  { path: 'findings.html', label: 'Findings' },
  { path: 'changes.html', label: 'Changes' },
  { path: 'data.html', label: 'Data' },
] as const;
