import type { BodyDossier } from '../../catalogue/describe-body.ts';
import type { SitePage } from '../site-page.ts';
import { countOf } from '../view/count-of.ts';
import { DataTable } from '../view/data-table.tsx';
import { bodyHref } from './body-page.tsx';

/** The national bodies with a seat on a committee that matters to the roadmap. */
export function bodiesPage(dossiers: readonly BodyDossier[]): SitePage {
  return {
    path: 'bodies.html',
    name: 'bodies',
    title: 'National bodies',
    description: 'National bodies, with their seats and the concepts where they have none.',
    content: (
      <>
        <div class="page-head">
          <h1>National bodies</h1>
          <p class="lead">
            {dossiers.length === 0
              ? 'No source of this catalogue tells who sits on which committee. The full catalogue has it from ISO Open Data.'
              : `${countOf(dossiers.length, 'body', 'bodies')} with a seat on a committee that works on a concept of the roadmap.`}
          </p>
        </div>
        {dossiers.length > 0 && <BodyTable dossiers={dossiers} />}
      </>
    ),
  };
}

function BodyTable({ dossiers }: { dossiers: readonly BodyDossier[] }) {
  const rows = [...dossiers].sort((a, b) => b.seats.length - a.seats.length);
  return (
    <DataTable
      caption="National bodies"
      columns={[
        { label: 'Body' },
        { label: 'Name' },
        { label: 'Committees', is_number: true },
        { label: 'Secretariats', is_number: true },
        { label: 'Concepts without a seat', is_number: true },
      ]}
      rows={rows.map(({ body, seats, absences }) => [
        <a href={bodyHref(body.organization_id)}>{body.acronym}</a>,
        body.name ?? '',
        seats.length,
        seats.filter(({ roles }) => roles.includes('secretariat')).length,
        absences.length,
      ])}
    />
  );
}
