import type { ActionRow, ConceptRow } from '../../schemas/types.ts';
import type { ConceptOutlook } from '../catalogue/describe-concept.ts';
import { countWords, numberWord } from '../wording/count-words.ts';
import { joinWords } from '../wording/join-words.ts';
import { runningLabel } from '../wording/running-label.ts';
import { tableLine } from './table-line.ts';

/** What each kind of request asks for, in a few words. */
const REQUESTS: Record<ActionRow['kind'], string> = {
  appoint_main_committee: 'Appoint one main committee',
  inform_tmb: 'Take note that no committee is named, and decide on one',
  propose_committee: 'Suggest a responsible committee',
  clarify_committees: 'Clarify which committee leads',
  request_definition: 'Provide a definition',
  request_description: 'Provide a description',
  propose_definition: 'Propose an agreed definition',
  relate_to_main_definition: 'Relate their definition to the main one',
  create_standards: 'Have standards written',
  finish_projects: 'Bring projects to publication',
  agree_liaison: 'Agree on a liaison',
  update_citation: 'Bring the sources of definitions up to date',
};

/** One page for those who read no further: the state of the concepts, what is asked of whom, and what the figures rest on. */
export function summariseRoadmap(outlooks: readonly ConceptOutlook[]): string[] {
  return [
    '## Summary',
    '',
    counts(outlooks),
    '',
    committees(outlooks),
    '',
    definitions(outlooks),
    '',
    standards(outlooks),
    '',
    ...requests(
      outlooks.flatMap(({ actions }) => actions),
      outlooks,
    ),
    '**What the figures rest on.** A standard counts for a concept where the rules of this catalogue, a register or a reviewer place it there; one that bears on several concepts counts for each. The years count those withdrawn since as well. How many were published is a sign of how far the work on a concept has come, not a measure of it. Points compare committees for one concept, from 0 to 100: they add up the definitions it owns, its title and scope, its published standards and projects, their share of its programme, the role that the roadmap gives it, and its liaisons.',
    '',
  ];
}

function counts(outlooks: readonly ConceptOutlook[]): string {
  const kinds: readonly [ConceptRow['kind'], string][] = [
    ['enabler', 'enabler'],
    ['enhancer', 'enhancer'],
    ['effect', 'effect'],
  ];
  const parts = kinds.map(([kind, word]) =>
    countWords(outlooks.filter(({ concept }) => concept.kind === kind).length, word),
  );
  return `The sources name ${countWords(outlooks.length, 'concept')} of smart manufacturing: ${joinWords(parts)}.`;
}

function committees(outlooks: readonly ConceptOutlook[]): string {
  const one = outlooks.filter(({ main }) => main.length === 1).length;
  const several = outlooks.filter(({ main }) => main.length > 1);
  const none = outlooks.filter(({ main }) => main.length === 0);
  return [
    `**Committees.** For ${numberWord(one)} of them one committee is named to provide the definition.`,
    several.length === 0 ? '' : `Several committees are named side by side for ${names(several)}.`,
    none.length === 0 ? 'None is without a committee.' : `Nobody is named for ${names(none)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function definitions(outlooks: readonly ConceptOutlook[]): string {
  const withStatus = (status: ConceptRow['definition_status']) =>
    outlooks.filter(({ concept }) => concept.definition_status === status);
  const firm = withStatus('one').length + withStatus('several').length;
  const [tentative, missing] = [withStatus('tentative'), withStatus('missing')];
  const all = outlooks.flatMap((outlook) => outlook.definitions);
  const cited = all.filter(({ source_reference: reference }) => reference !== null);
  const stale = cited.filter(
    ({ cited_state: state }) => state === 'withdrawn' || state === 'superseded',
  );
  return [
    `**Definitions.** For ${numberWord(firm)} of the concepts there is a definition from a standard or another organisation.`,
    tentative.length === 0 ? '' : `There are only tentative ones for ${names(tentative)}.`,
    missing.length === 0 ? '' : `There is none for ${names(missing)}.`,
    stale.length === 0
      ? ''
      : `Of the ${countWords(cited.length, 'definition')} taken from standards, ${numberWord(stale.length)} ${stale.length === 1 ? 'cites' : 'cite'} an edition that is no longer in force.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Concepts that a ranking names at either end. */
const ENDS = 3;

function standards(outlooks: readonly ConceptOutlook[]): string {
  const bare = outlooks.filter(({ in_force: rows }) => rows.length === 0);
  const covered = outlooks
    .filter(({ in_force: rows }) => rows.length > 0)
    .toSorted((a, b) => b.in_force.length - a.in_force.length);
  const open = outlooks.filter(({ projects }) => projects.length > 0);
  const counted = (some: readonly ConceptOutlook[]) =>
    joinWords(
      some.map(({ concept, in_force: rows }) => `${runningLabel(concept.label)} (${rows.length})`),
    );
  return [
    bare.length === 0
      ? '**Standards.** Every concept has standards in force.'
      : `**Standards.** No standard in force is known for ${names(bare)}.`,
    covered.length > 2 * ENDS
      ? `The largest numbers are on ${counted(covered.slice(0, ENDS))}, the smallest on ${counted(covered.slice(-ENDS).reverse())}.`
      : '',
    open.length === 0
      ? 'No project is known.'
      : `Projects are under way on ${numberWord(open.length)} of the concepts.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What is asked, by who is asked first: the bodies that are asked most often by name, then the other committees together. */
function requests(actions: readonly ActionRow[], outlooks: readonly ConceptOutlook[]): string[] {
  const open = actions.filter(({ status }) => status === 'open');
  if (open.length === 0) return ['**What is asked.** Nothing is open.', ''];
  const labels = new Map(
    outlooks.map(({ concept }) => [concept.concept_id, runningLabel(concept.label)]),
  );
  const lines = Object.entries(REQUESTS).flatMap(([kind, words]) => {
    const own = open.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const asked = [...new Set(own.map(({ addressee }) => addressee))];
    const about = [...new Set(own.map(({ concept_id: id }) => labels.get(id) ?? id))];
    return [tableLine(words, joinWords(asked, ENDS), joinWords(about, 6))];
  });
  return [
    `**What is asked.** ${open.length === 1 ? 'One request is open.' : `There are ${numberWord(open.length)} open requests.`}`,
    '',
    '| request | of whom | about |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ];
}

function names(outlooks: readonly ConceptOutlook[]): string {
  return joinWords(
    outlooks.map(({ concept }) => runningLabel(concept.label)),
    8,
  );
}
