import type { CommitteeDossier } from '../../catalogue/describe-committee.ts';
import type { SitePage } from '../site-page.ts';
import { DataTable } from '../view/data-table.tsx';
import { formatNumber } from '../view/format-number.ts';
import { committeeHref, conceptHref, outsideHref, standardsHref } from '../view/links.ts';
import { StandardTable } from '../view/standard-table.tsx';
import { capital } from '../view/capital.ts';
import { ROLE_NAMES } from '../charts/matrix-table.tsx';
import { CommitteeDefinitions } from './committee-definitions.tsx';
import { CommitteeRequests } from './committee-requests.tsx';

/** The dossier of a committee. */
export function committeePage(dossier: CommitteeDossier): SitePage {
  const { committee_id: id, name, title_en: title } = dossier.committee;
  return {
    path: committeeHref(id),
    name: 'committee',
    title: name,
    description: `${name}${title === null ? '' : `, ${title}`}: concepts, standards and actions.`,
    section: 'committees.html',
    content: (
      <article>
        <div class="page-head">
          <p class="kicker">Committee</p>
          <h1>{name}</h1>
          {title !== null && <p class="lead">{title}</p>}
        </div>
        <CommitteeFacts dossier={dossier} />
        <CommitteeRequests dossier={dossier} />
        <CommitteeConcepts dossier={dossier} />
        <CommitteeDefinitions dossier={dossier} />
        <CommitteeMembers dossier={dossier} />
        <CommitteeStandards dossier={dossier} />
      </article>
    ),
  };
}

function CommitteeFacts({
  dossier: { committee, parents, successor },
}: {
  dossier: CommitteeDossier;
}) {
  const href = outsideHref(committee.url);
  const facts: [string, string | null][] = [
    ['Belongs to', parents.join(', ') || null],
    ['State', committee.status === 'unknown' ? null : committee.status],
    ['Its work went to', successor],
    ['Secretariat', committee.secretariat],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {href !== null && (
        <div>
          <dt>Page</dt>
          <dd>
            <a href={href}>{href}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function CommitteeConcepts({ dossier: { concepts } }: { dossier: CommitteeDossier }) {
  if (concepts.length === 0) return null;
  return (
    <section class="section">
      <h2>Concepts</h2>
      <DataTable
        caption="Concepts that the committee works on"
        columns={[
          { label: 'Concept' },
          { label: 'Its part' },
          { label: 'Standards', is_number: true },
          { label: 'Projects', is_number: true },
          { label: 'Fitness to lead, of 100', is_number: true },
        ]}
        rows={concepts.map((one) => [
          <a href={conceptHref(one.concept_id)}>{capital(one.label)}</a>,
          capital(one.roles.map((role) => ROLE_NAMES[role]).join(', ')),
          one.published_standards,
          one.open_projects,
          one.score ?? '',
        ])}
      />
    </section>
  );
}

function CommitteeMembers({ dossier: { members } }: { dossier: CommitteeDossier }) {
  return (
    <section class="section">
      <h2>Members</h2>
      {members === null ? (
        <p class="soft">No source of this catalogue tells its members.</p>
      ) : (
        <dl class="facts">
          {members
            .filter(({ bodies }) => bodies.length > 0)
            .map(({ role, bodies }) => (
              <div key={role}>
                <dt>{capital(role)}</dt>
                <dd>{bodies.join(', ')}</dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}

/** Standards that are shown before the rest is unfolded. */
const SHOWN = 30;

interface FoldedStandardsProps {
  id: string;
  standards: CommitteeDossier['standards'];
}

function FoldedStandards({ id, standards }: FoldedStandardsProps) {
  const caption = 'Standards of the committee';
  const folded = standards.slice(SHOWN);
  if (folded.length === 0) return <StandardTable standards={standards} caption={caption} />;
  return (
    <>
      <p>
        {formatNumber(standards.length)} in all.{' '}
        <a href={standardsHref({ values: { committee: [id], state: ['any'] } })}>
          Open them in the list of standards
        </a>{' '}
        to search and narrow them.
      </p>
      <StandardTable standards={standards.slice(0, SHOWN)} caption={caption} />
      <details class="after long-list">
        <summary>{formatNumber(folded.length)} more</summary>
        <StandardTable standards={folded} caption="More standards of the committee" />
      </details>
    </>
  );
}

function CommitteeStandards({ dossier: { committee, standards } }: { dossier: CommitteeDossier }) {
  return (
    <section class="section">
      <h2>Standards and projects</h2>
      {standards.length === 0 ? (
        <p class="soft">None of its standards is in the catalogue.</p>
      ) : (
        <FoldedStandards id={committee.committee_id} standards={standards} />
      )}
    </section>
  );
}
