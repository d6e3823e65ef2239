import type { ConceptProfile } from '../../catalogue/describe-concepts.ts';
import type { Curve } from '../../catalogue/shape-curves.ts';
import { SmallCurve } from '../charts/small-curve.tsx';
import type { SitePage } from '../site-page.ts';
import { capital } from '../view/capital.ts';
import { KINDS } from '../view/concept-kinds.ts';
import { countOf } from '../view/count-of.ts';
import { conceptHref } from '../view/links.ts';
import { ConceptCommittees } from './concept-committees.tsx';
import { ConceptStandards } from './concept-standards.tsx';
import { ConceptWork } from './concept-work.tsx';
import { DefinitionList } from './definition-list.tsx';

/** A concept with all that the catalogue holds about it. */
export function conceptPage(profile: ConceptProfile, curve: Curve | undefined): SitePage {
  const { concept, definitions } = profile;
  const title = capital(concept.label);
  return {
    path: conceptHref(concept.concept_id),
    name: 'concept',
    title,
    description: `${title}: definitions, committees, standards, gaps and actions.`,
    section: 'concepts.html',
    content: (
      <article>
        <ConceptHead profile={profile} curve={curve} />
        <section class="section">
          <h2>{definitions.length === 1 ? 'Definition' : 'Definitions'}</h2>
          <DefinitionList definitions={definitions} />
        </section>
        <ConceptCommittees profile={profile} />
        <ConceptStandards profile={profile} />
        <ConceptWork profile={profile} />
      </article>
    ),
  };
}

function ConceptHead({ profile, curve }: { profile: ConceptProfile; curve: Curve | undefined }) {
  const { concept } = profile;
  const kind = KINDS.find((one) => one.kind === concept.kind)?.singular ?? 'Subject';
  return (
    <div class="concept-head">
      <div>
        <p class="kicker">
          {kind}
          {concept.clause !== null && `, clause ${concept.clause} of the roadmap`}
        </p>
        <h1>{capital(concept.label)}</h1>
        {concept.aliases.length > 0 && (
          <p class="soft">Also called {concept.aliases.join(', ')}.</p>
        )}
        {(concept.description ?? '').split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <ConceptGaps profile={profile} />
      </div>
      {curve !== undefined && (
        <figure class="concept-curve">
          <SmallCurve curve={curve} />
          <figcaption>
            {countOf(curve.points.at(-1)?.cumulative ?? 0, 'standard')} published so far,{' '}
            {curve.points.at(-1)?.in_force} in force; <a href="curves.html">all curves</a>
          </figcaption>
        </figure>
      )}
    </div>
  );
}

function ConceptGaps({ profile: { gaps } }: { profile: ConceptProfile }) {
  if (gaps.length === 0) return null;
  return (
    <p>
      {gaps.map(({ number, title }, index) => (
        <span key={number}>
          {index > 0 && '; '}
          SMCC gap {number}
          {title !== null && `: ${title}`}
        </span>
      ))}
    </p>
  );
}
