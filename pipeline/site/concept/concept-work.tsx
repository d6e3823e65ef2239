import type { ConceptProfile } from '../../catalogue/describe-concepts.ts';
import { SEVERITIES } from '../view/severities.ts';

/** What is amiss with a concept, and who is asked to do something about it. */
export function ConceptWork({ profile: { findings, actions } }: { profile: ConceptProfile }) {
  return (
    <section class="section">
      <h2>Findings and actions</h2>
      {findings.length === 0 ? (
        <p>Nothing was found amiss.</p>
      ) : (
        <ul class="findings">
          {findings.map(({ finding_id: id, severity, summary }) => (
            <li key={id}>
              <span class={`severity severity-${severity}`}>{SEVERITIES[severity]}</span> {summary}
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <>
          <h3>What the roadmap asks for</h3>
          <ul class="findings">
            {actions.map(({ action_id: id, addressee, request }) => (
              <li key={id}>
                <strong>{addressee}:</strong> {request}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
