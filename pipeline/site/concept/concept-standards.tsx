import type { ConceptProfile } from '../../catalogue/describe-concepts.ts';
import { StandardTable } from '../view/standard-table.tsx';
import { standardsHref } from '../view/links.ts';

/** On the page of a concept; all of them are found in the list of standards. */
const MOST = 25;

/** The standards of a concept, the most relevant first. */
export function ConceptStandards({ profile: { concept, standards } }: { profile: ConceptProfile }) {
  const state = ['published', 'project', 'unknown'];
  const all = standardsHref({ values: { state, concept: [concept.concept_id] } });
  return (
    <section class="section">
      <h2>Standards and projects</h2>
      {standards.length === 0 ? (
        <p class="missing">No standard or project of the catalogue bears on it.</p>
      ) : (
        <>
          <p>
            {standards.length > MOST
              ? `The ${MOST} most relevant of ${standards.length} in force or under way. `
              : ''}
            <a href={all}>Open them in the list of standards</a>
          </p>
          <StandardTable standards={standards.slice(0, MOST)} caption="Standards of the concept" />
        </>
      )}
    </section>
  );
}
