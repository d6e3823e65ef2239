import type { ComponentChildren } from 'preact';

/** The pages that show the catalogue as a picture. */
const PAGES = [
  { path: 'map.html', label: 'Any two axes' },
  { path: 'matrix.html', label: 'Committees and concepts' },
  { path: 'lifecycles.html', label: 'Lifecycles' },
  { path: 'curves.html', label: 'Growth' },
] as const;

interface MapSectionProps {
  path: (typeof PAGES)[number]['path'];
  title: string;
  lead: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of a page of the map: its heading, and the way to the other pictures. */
export function MapSection({ path, title, lead, children }: MapSectionProps) {
  return (
    <>
      <div class="page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <nav class="tabs no-print" aria-label="Pictures">
        <ul>
          {PAGES.map((page) => (
            <li key={page.path}>
              <a href={page.path} aria-current={page.path === path ? 'page' : undefined}>
                {page.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
