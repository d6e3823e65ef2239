import type { Card } from '../../catalogue/make-cards.ts';
import { DataTable } from './data-table.tsx';
import { standardHref } from './links.ts';
import { StateLabel } from './state-label.tsx';

interface Listed extends Pick<Card, 'standard_id' | 'reference' | 'title_en' | 'publication_year'> {
  state: string;
}

/** Standards as a table that is read without JavaScript too. */
export function StandardTable({
  standards,
  caption,
}: {
  standards: readonly Listed[];
  caption: string;
}) {
  return (
    <DataTable
      caption={caption}
      columns={[{ label: 'Reference' }, { label: 'Title' }, { label: 'State' }, { label: 'Year' }]}
      rows={standards.map(
        ({ standard_id: id, reference, title_en: title, state, publication_year: year }) => [
          <a href={standardHref(id)}>{reference}</a>,
          title ?? '',
          <StateLabel state={state} />,
          year ?? '',
        ],
      )}
    />
  );
}
