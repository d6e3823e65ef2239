import type { CommitteeDossier, DossierAction } from '../../catalogue/describe-committee.ts';
import { conceptHref } from '../view/links.ts';

/** What a committee is asked for, what it might be asked for, and with whom it shares concepts. */
export function CommitteeRequests({
  dossier: { actions, candidacies, overlaps },
}: {
  dossier: CommitteeDossier;
}) {
  if (actions.length + candidacies.length + overlaps.length === 0) return null;
  return (
    <section class="section">
      <h2>What the roadmap asks for</h2>
      <ActionList actions={actions} />
      {candidacies.length > 0 && (
        <>
          <h3>Asked of others, with this committee as a candidate</h3>
          <ActionList actions={candidacies} />
        </>
      )}
      {overlaps.length > 0 && (
        <>
          <h3>Shared concepts</h3>
          <ul class="findings">
            {overlaps.map(({ concept, committees }) => (
              <li key={concept}>
                {concept}: with{' '}
                {committees
                  .map(({ name, link }) =>
                    link === 'none' ? `${name} (no recorded liaison)` : name,
                  )
                  .join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ActionList({ actions }: { actions: readonly DossierAction[] }) {
  return (
    <ul class="findings">
      {actions.map(({ action_id: id, concept_id: concept, request, addressee, clause }) => (
        <li key={id}>
          <strong>{addressee}:</strong> {request}{' '}
          <span class="soft">
            (<a href={conceptHref(concept)}>concept</a>, roadmap: {clause})
          </span>
        </li>
      ))}
    </ul>
  );
}
