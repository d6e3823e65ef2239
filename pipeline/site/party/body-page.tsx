import type { BodyDossier } from '../../catalogue/describe-body.ts';
import type { SitePage } from '../site-page.ts';
import { capital } from '../view/capital.ts';
import { countOf } from '../view/count-of.ts';
import { DataTable } from '../view/data-table.tsx';
import { committeeHref, conceptHref } from '../view/links.ts';

/** The page of a national body: `body-din.html`. */
export function bodyHref(organizationId: string): string {
  return `body-${organizationId}.html`;
}

/** The dossier of a national body. */
export function bodyPage({
  body,
  seats,
  absences,
  committees_known: known,
}: BodyDossier): SitePage {
  const name = body.acronym;
  return {
    path: bodyHref(body.organization_id),
    name: 'body',
    title: name,
    description: `${name}: its seats on committees of the roadmap, and where it has none.`,
    section: 'bodies.html',
    content: (
      <article>
        <div class="page-head">
          <p class="kicker">National body</p>
          <h1>{name}</h1>
          {body.name !== null && body.name !== name && <p class="lead">{body.name}</p>}
        </div>
        <section class="section">
          <h2>Seats</h2>
          <p>
            On {seats.length} of the {countOf(known, 'committee')} that work on a concept and whose
            members are known.
          </p>
          <SeatTable seats={seats} />
        </section>
        <section class="section">
          <h2>Concepts without a seat</h2>
          <AbsenceTable absences={absences} />
        </section>
      </article>
    ),
  };
}

function SeatTable({ seats }: Pick<BodyDossier, 'seats'>) {
  return (
    <DataTable
      caption="Seats"
      columns={[
        { label: 'Committee' },
        { label: 'Title' },
        { label: 'Part' },
        { label: 'Concepts' },
      ]}
      rows={seats.map(({ committee_id: id, name, title_en: title, roles, concepts }) => [
        <a href={committeeHref(id)}>{name}</a>,
        title ?? '',
        capital(roles.join(', ')),
        concepts.map(capital).join(', '),
      ])}
    />
  );
}

function AbsenceTable({ absences }: Pick<BodyDossier, 'absences'>) {
  if (absences.length === 0)
    return <p>None: it has a seat for every concept that others work on.</p>;
  return (
    <DataTable
      caption="Concepts without a seat"
      columns={[{ label: 'Concept' }, { label: 'Committees that work on it' }]}
      rows={absences.map(({ concept_id: id, label, committees }) => [
        <a href={conceptHref(id)}>{capital(label)}</a>,
        committees.join(', '),
      ])}
    />
  );
}
