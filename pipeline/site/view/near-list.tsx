import { standardHref } from './links.ts';
import type { NearEntry } from './relate-entries.ts';

/** Standards near one on the map, and what both have. */
export function NearList({ near }: { near: readonly NearEntry[] | null }) {
  if (near === null) return <p class="soft">Looking …</p>;
  if (near.length === 0) return <p class="soft">Nothing shares a characteristic with it.</p>;
  return (
    <ul class="plain near">
      {near.map(({ entry, shared }) => (
        <li key={entry.standard_id}>
          <a href={standardHref(entry.standard_id)}>{entry.reference}</a>{' '}
          <span>{entry.title_en}</span>
          <span class="small soft">Both: {shared.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
