import type { BodyDossier, Seat } from '../catalogue/describe-body.ts';
import { countWords, numberWord } from '../wording/count-words.ts';
import { joinWords } from '../wording/join-words.ts';
import { tableLine } from './table-line.ts';

/** Committees that are named for a concept; the rest is counted. */
const NAMED = 6;

/** The dossier of a national body as Markdown. */
export function toBodyDossier(dossier: BodyDossier): string {
  const { body, seats, absences } = dossier;
  const { acronym, name, country } = body;
  const secretariats = seats.filter(({ roles }) => roles.includes('secretariat'));
  return [
    `# ${acronym}${name === null ? '' : `: ${name}`}${country === null ? '' : ` (${country})`}`,
    '',
    summary(dossier, secretariats.length),
    '',
    ...section('Secretariats', secretariats.length, seatTable(secretariats, false)),
    ...section('Seats', seats.length, seatTable(seats, true)),
    ...section('Concepts without a seat', absences.length, [
      'Committees whose members are known work on these concepts, none of them with this body:',
      '',
      ...absences.map(
        ({ label, kind, committees }) => `- ${label} (${kind}): ${joinWords(committees, NAMED)}`,
      ),
    ]),
  ].join('\n');
}

function summary(
  { body, seats, committees_known: known, absences, is_membership_known: isKnown }: BodyDossier,
  secretariats: number,
): string {
  if (!isKnown)
    return 'The sources of this catalogue do not tell which national body sits on which committee. The full catalogue knows it from the ISO Open Data.';
  const observed = seats.filter(
    ({ roles }) => roles.includes('observing') && !roles.includes('participating'),
  ).length;
  return [
    `${body.acronym} has a seat on ${numberWord(seats.length)} of the ${countWords(known, 'committee')} that work on concepts of the roadmap and whose members are known.`,
    `It holds ${countWords(secretariats, 'secretariat')} and is an observer on ${numberWord(observed)} of them.`,
    absences.length === 0
      ? 'There is no concept on which all of these committees work without it.'
      : `On ${countWords(absences.length, 'concept')} others work without it.`,
  ].join(' ');
}

function section(title: string, count: number, lines: readonly string[]): string[] {
  return count === 0 ? [] : [`## ${title} (${count})`, '', ...lines, ''];
}

function seatTable(seats: readonly Seat[], withRole: boolean): string[] {
  const columns = ['committee', 'title', ...(withRole ? ['role'] : []), 'concepts'];
  return [
    tableLine(...columns),
    tableLine(...columns.map(() => '---')),
    ...seats.map(({ name, title_en: title, roles, concepts }) =>
      tableLine(name, title ?? '–', ...(withRole ? [roles.join(', ')] : []), concepts.join(', ')),
    ),
  ];
}
