import type { CommitteeConceptRow } from '../../schemas/types.ts';
import type {
  CommitteeConcept,
  CommitteeDossier,
  DossierAction,
  OwnedDefinition,
} from '../catalogue/describe-committee.ts';
import { countWords } from '../wording/count-words.ts';
import { joinWords } from '../wording/join-words.ts';
import { runningLabel } from '../wording/running-label.ts';
import { tableLine } from './table-line.ts';

/** Standards that a dossier lists; the rest is counted. */
const SHOWN = 80;

const ROLES: Record<CommitteeConceptRow['role'], string> = {
  main: 'main provider of the definition',
  additional: 'additional group',
  definition_source: 'source of a definition',
  publishes: 'publishes standards',
};

const ROLE_TITLES = {
  secretariat: 'Secretariat',
  participating: 'Participating',
  observing: 'Observing',
} as const;

/** The dossier of a committee as Markdown, for its secretary. */
export function toCommitteeDossier(dossier: CommitteeDossier): string {
  const { name, title_en: title } = dossier.committee;
  const sections = [
    ['What it is asked for', requests(dossier.actions, 'Nothing at present.')],
    ['Where it is a candidate', candidacies(dossier.candidacies)],
    ['Its concepts', concepts(dossier.concepts)],
    ['Its definitions', definitions(dossier.definitions)],
    ['Concepts that it shares', overlaps(dossier)],
    ['Its standards', standards(dossier)],
    ['Its members', members(dossier.members)],
  ] as const;
  return [
    `# ${title === null ? name : `${name}: ${title}`}`,
    '',
    summary(dossier),
    '',
    ...sections.flatMap(([heading, lines]) =>
      lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''],
    ),
  ].join('\n');
}

function summary({
  committee,
  standards: own,
  concepts: all,
  parents,
  successor,
}: CommitteeDossier) {
  const projects = own.filter(({ state }) => state === 'project').length;
  const main = all.filter(({ roles }) => roles.includes('main'));
  const { name, status, secretariat } = committee;
  return [
    parents.length === 0 ? '' : `${name} belongs to ${joinWords(parents)}.`,
    successor === null ? '' : `${successor} took over its work.`,
    status === 'suspended' || status === 'disbanded' ? `It is ${status}.` : '',
    secretariat === null ? '' : `${secretariat} holds its secretariat.`,
    own.length === 0
      ? 'The catalogue lists no standard of its own.'
      : `The catalogue lists ${countWords(own.length - projects, 'standard')} of it in force${projects === 0 ? '' : ` and ${countWords(projects, 'project')}`}.`,
    main.length === 0
      ? ''
      : `It is named as main provider of the definition of ${joinWords(main.map(({ label }) => runningLabel(label)))}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A list of requests; a sentence where there is none. */
export function requests(actions: readonly DossierAction[], none: string): string[] {
  if (actions.length === 0) return [none];
  return actions.map(
    ({ request, clause, status }) =>
      `- ${request} *(${clause}${status === 'accepted' ? '; accepted as it is' : ''})*`,
  );
}

function candidacies(actions: readonly DossierAction[]): string[] {
  if (actions.length === 0) return [];
  return [
    'Others are asked about concepts for which this committee is among the fittest:',
    '',
    ...actions.map(({ addressee, request }) => `- ${addressee}: ${request}`),
  ];
}

function concepts(rows: readonly CommitteeConcept[]): string[] {
  if (rows.length === 0) return ['None of the roadmap.'];
  const ranked = rows.some(({ rank }) => rank !== null);
  return [
    '| concept | kind | role | standards | projects | place among candidates |',
    '| --- | --- | --- | --: | --: | --- |',
    ...rows.map((row) =>
      tableLine(
        row.label,
        row.kind,
        joinWords(row.roles.map((role) => ROLES[role])) || '–',
        row.published_standards,
        row.open_projects,
        row.rank === null ? '–' : `${row.rank} (${row.score ?? 0} of 100 points)`,
      ),
    ),
    ...(ranked
      ? [
          '',
          'Points add up definitions owned, title and scope, published standards, projects, their share of its programme, the role in the roadmap, and liaisons.',
        ]
      : []),
  ];
}

function definitions(rows: readonly OwnedDefinition[]): string[] {
  if (rows.length === 0) return [];
  return [
    '| term | concept | cited from | citation |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) =>
      tableLine(
        row.term,
        row.concept ?? '–',
        [row.source_reference, row.source_clause].filter((part) => part !== null).join(', ') || '–',
        citation(row),
      ),
    ),
  ];
}

function citation({
  cited_state: state,
  current_reference: current,
  is_outdated: isOutdated,
}: OwnedDefinition) {
  const now = current === null ? '' : `; in force: ${current}`;
  return isOutdated
    ? `**out of date: ${state ?? 'unknown'}${now}**`
    : `${state ?? 'no standard'}${now}`;
}

function overlaps({ overlaps: shared }: CommitteeDossier): string[] {
  if (shared.length === 0) return [];
  return [
    'The sources name other committees for the same concepts:',
    '',
    ...shared.map(({ concept, committees }) => {
      const names = committees.map(({ name, link }) =>
        link === 'none' ? `${name} (no liaison recorded)` : name,
      );
      return `- ${concept}: ${joinWords(names)}`;
    }),
  ];
}

function standards({ committee, standards: rows }: CommitteeDossier): string[] {
  if (rows.length === 0) return [];
  const hidden = rows.length - SHOWN;
  return [
    '| reference | title | state | concepts |',
    '| --- | --- | --- | --- |',
    ...rows
      .slice(0, SHOWN)
      .map((row) =>
        tableLine(row.reference, row.title_en ?? '–', row.state, row.concepts.join(', ') || '–'),
      ),
    ...(hidden > 0
      ? [
          '',
          `And ${hidden} more: \`sm2 find --committee "${committee.name}" --limit ${rows.length}\`.`,
        ]
      : []),
  ];
}

function members(roles: CommitteeDossier['members']): string[] {
  if (roles === null) return ['The sources of this catalogue do not tell who its members are.'];
  return roles.map(
    ({ role, bodies }) =>
      `- ${ROLE_TITLES[role]}${role === 'secretariat' ? '' : ` (${bodies.length})`}: ${joinWords(bodies) || 'none'}`,
  );
}
