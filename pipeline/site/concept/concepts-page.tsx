import type { ConceptProfile } from '../../catalogue/describe-concepts.ts';
import type { SitePage } from '../site-page.ts';
import { capital } from '../view/capital.ts';
import { KINDS } from '../view/concept-kinds.ts';
import { DataTable } from '../view/data-table.tsx';
import { committeeHref, conceptHref } from '../view/links.ts';

/** All concepts of the roadmap: who defines them, and what there is. */
export function conceptsPage(profiles: readonly ConceptProfile[]): SitePage {
  return {
    path: 'concepts.html',
    name: 'concepts',
    title: 'Concepts',
    description: 'The enablers, enhancers and effects of smart manufacturing.',
    content: (
      <>
        <div class="page-head">
          <h1>Concepts</h1>
          <p class="lead">
            The roadmap rests on three kinds of concepts. Each has a page with its definitions, its
            committees and its standards.
          </p>
        </div>
        {KINDS.map(({ kind, plural, meaning }) => (
          <ConceptList
            key={kind}
            title={plural}
            meaning={meaning}
            profiles={profiles.filter(({ concept }) => concept.kind === kind)}
          />
        ))}
      </>
    ),
  };
}

interface ConceptListProps {
  title: string;
  meaning: string;
  profiles: readonly ConceptProfile[];
}

function ConceptList({ title, meaning, profiles }: ConceptListProps) {
  if (profiles.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <p class="soft">{meaning}</p>
      <DataTable
        caption={title}
        columns={[
          { label: 'Concept' },
          { label: 'Clause' },
          { label: 'Main providers of the definition' },
          { label: 'Definitions', is_number: true },
          { label: 'Published', is_number: true },
          { label: 'Projects', is_number: true },
          { label: 'Open findings', is_number: true },
        ]}
        rows={profiles.map(describeRow)}
      />
    </section>
  );
}

function describeRow({ concept, definitions, committees, standards, findings }: ConceptProfile) {
  const main = committees.filter(({ roles }) => roles.includes('main'));
  return [
    <a href={conceptHref(concept.concept_id)}>{capital(concept.label)}</a>,
    concept.clause ?? '',
    main.length === 0 ? (
      <span class="missing">nobody</span>
    ) : (
      main.map(({ committee: { committee_id: id, name } }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={committeeHref(id)}>{name}</a>
        </span>
      ))
    ),
    definitions.length === 0 ? <span class="missing">none</span> : definitions.length,
    standards.filter(({ state }) => state === 'published').length,
    standards.filter(({ state }) => state === 'project').length,
    findings.length,
  ];
}
