import type { CommitteeDossier } from '../../catalogue/describe-committee.ts';
import { DataTable } from '../view/data-table.tsx';

/** The definitions that a committee owns, with whether the roadmap still cites the edition in force. */
export function CommitteeDefinitions({ dossier: { definitions } }: { dossier: CommitteeDossier }) {
  if (definitions.length === 0) return null;
  return (
    <section class="section">
      <h2>Definitions</h2>
      <DataTable
        caption="Definitions of the committee"
        columns={[
          { label: 'Term' },
          { label: 'Concept' },
          { label: 'Source' },
          { label: 'Citation' },
        ]}
        rows={definitions.map((one) => [
          one.term,
          one.concept ?? '',
          [one.source_reference, one.source_clause].filter((part) => part !== null).join(', '),
          one.is_outdated ? (
            <span class="outdated">
              Outdated
              {one.current_reference !== null && `; in force: ${one.current_reference}`}
            </span>
          ) : (
            ''
          ),
        ])}
      />
    </section>
  );
}
