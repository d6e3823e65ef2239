import type { ComponentChildren } from 'preact';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { Family } from '../../catalogue/compile-families.ts';
import type { StandardDescription } from '../../catalogue/describe-standard.ts';
import type { CodeNames } from '../data/code-names.ts';
import type { Origin } from '../data/pack-standards.ts';
import { FamilyLists } from './family-lists.tsx';
import { conceptHref } from './links.ts';
import { ModelStrips } from './model-strips.tsx';
import { Scope } from './scope.tsx';
import { StandardFacts } from './standard-facts.tsx';
import { StandardHead } from './standard-head.tsx';

export interface StandardViewProps {
  described: StandardDescription;
  family: Family;
  origins: readonly Origin[];
  catalogue: CatalogueReader;
  names: CodeNames;
  /** What is near it; comes later than the rest. */
  near: ComponentChildren;
}

/** All that is known of a standard. */
export function StandardView({
  described,
  family,
  origins,
  catalogue,
  names,
  near,
}: StandardViewProps) {
  const { standard, characteristics, terms } = described;
  const evidence = characteristics.flatMap(({ values }) => values.map(({ row }) => row));
  const wordsIn = (field: string) =>
    evidence.flatMap((row) =>
      row.evidence_field === field && row.evidence_text !== null ? [row.evidence_text] : [],
    );
  return (
    <article class="standard">
      <StandardHead standard={standard} marked={wordsIn('title_en')} />
      <div class="standard-body">
        {standard.scope_en !== null && (
          <section>
            <h2>Scope</h2>
            <Scope text={standard.scope_en} marked={wordsIn('scope_en')} />
          </section>
        )}
        <section>
          <h2>Place on the models</h2>
          {characteristics.length === 0 ? (
            <p class="soft">No characteristic was found. It is unclassified, which is no gap.</p>
          ) : (
            <ModelStrips
              characteristics={characteristics}
              values={catalogue.table('scheme_values')}
              schemes={catalogue.table('schemes')}
            />
          )}
        </section>
        <section>
          <h2>Family</h2>
          <FamilyLists family={family} number={standard.number} />
        </section>
        {terms.length > 0 && <Terms terms={terms} />}
        <section>
          <h2>Near it on the map</h2>
          {near}
        </section>
      </div>
      <StandardFacts described={described} origins={origins} names={names} />
    </article>
  );
}

function Terms({ terms }: Pick<StandardDescription, 'terms'>) {
  return (
    <section>
      <h2>Terms cited from it</h2>
      <ul>
        {terms.map(({ term, clause, concept_id: concept }) => (
          <li key={term}>
            {concept === null ? term : <a href={conceptHref(concept)}>{term}</a>}
            {clause !== null && <span class="soft">, clause {clause}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
