import type { ConceptProfile } from '../../catalogue/describe-concepts.ts';
import { ROLE_NAMES } from '../charts/matrix-table.tsx';
import { capital } from '../view/capital.ts';
import { DataTable } from '../view/data-table.tsx';
import { committeeHref } from '../view/links.ts';

/** Candidates beyond this place are seldom asked. */
const MOST_CANDIDATES = 5;

/** Who has to do with a concept, and who could take it on. */
export function ConceptCommittees({
  profile: { committees, candidates },
}: {
  profile: ConceptProfile;
}) {
  const best = candidates.filter(({ row }) => row.rank <= MOST_CANDIDATES);
  return (
    <section class="section">
      <h2>Committees</h2>
      {committees.length === 0 ? (
        <p class="missing">No committee is named, and none publishes standards on it.</p>
      ) : (
        <DataTable
          caption="Committees of the concept"
          columns={[
            { label: 'Committee' },
            { label: 'Title' },
            { label: 'What it does' },
            { label: 'Standards', is_number: true },
          ]}
          rows={committees.map(({ committee, roles, qualifiers, standard_count: count }) => [
            <a href={committeeHref(committee.committee_id)}>{committee.name}</a>,
            committee.title_en ?? '',
            capital(
              [
                ...roles.map((role) => ROLE_NAMES[role]),
                ...qualifiers.map((one) => `for ${one}`),
              ].join(', '),
            ),
            count === 0 ? '' : count,
          ])}
        />
      )}
      {best.length > 0 && (
        <p class="after">
          Best placed to take it on, by standards, projects, definitions, title, scope and liaisons:{' '}
          {best.map(({ row, name }, index) => (
            <span key={row.committee_id}>
              {index > 0 && ', '}
              <a href={committeeHref(row.committee_id)}>{name}</a> ({row.score} of 100)
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}
