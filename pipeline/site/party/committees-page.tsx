import type { CommitteeDossier } from '../../catalogue/describe-committee.ts';
import type { SitePage } from '../site-page.ts';
import { countOf } from '../view/count-of.ts';
import { DataTable } from '../view/data-table.tsx';
import { committeeHref } from '../view/links.ts';

/** All committees of the catalogue, those with a part in the roadmap first. */
export function committeesPage(dossiers: readonly CommitteeDossier[]): SitePage {
  const named = dossiers.filter(
    ({ concepts, actions }) => concepts.length > 0 || actions.length > 0,
  );
  const others = dossiers.filter((one) => !named.includes(one));
  return {
    path: 'committees.html',
    name: 'committees',
    title: 'Committees',
    description: 'The committees of the catalogue, with their concepts, standards and actions.',
    content: (
      <>
        <div class="page-head">
          <h1>Committees</h1>
          <p class="lead">
            {countOf(dossiers.length, 'committee')} of ISO, IEC and other organizations. Each has a
            dossier that can be printed: what it answers for, what is asked of it, and its
            standards.
          </p>
        </div>
        <CommitteeList title="With a part in the roadmap" dossiers={named} />
        <CommitteeList title="With standards in the catalogue only" dossiers={others} />
      </>
    ),
  };
}

function CommitteeList({
  title,
  dossiers,
}: {
  title: string;
  dossiers: readonly CommitteeDossier[];
}) {
  if (dossiers.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        columns={[
          { label: 'Committee' },
          { label: 'Title' },
          { label: 'Concepts', is_number: true },
          { label: 'Standards', is_number: true },
          { label: 'Projects', is_number: true },
          { label: 'Actions asked of it', is_number: true },
        ]}
        rows={dossiers.map(({ committee, concepts, standards, actions }) => [
          <a href={committeeHref(committee.committee_id)}>{committee.name}</a>,
          committee.title_en ?? '',
          blankZero(concepts.length),
          blankZero(standards.filter(({ state }) => state !== 'project').length),
          blankZero(standards.filter(({ state }) => state === 'project').length),
          blankZero(actions.length),
        ])}
      />
    </section>
  );
}

function blankZero(count: number): number | string {
  return count === 0 ? '' : count;
}
