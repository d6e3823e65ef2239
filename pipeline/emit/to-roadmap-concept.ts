import type { ActionRow } from '../../schemas/types.ts';
import type { CitedDefinition, ConceptOutlook } from '../catalogue/describe-concept.ts';
import { capitalise } from '../wording/capitalise.ts';
import { countWords, numberWord } from '../wording/count-words.ts';
import { joinWords } from '../wording/join-words.ts';

/** Standards and committees that a sentence names. */
const NAMED = 3;

/** The section of `roadmap.md` about one concept: what exists, what is under way, what is missing, who should act. */
export function toRoadmapConcept(outlook: ConceptOutlook): string[] {
  const { label, clause } = outlook.concept;
  const paragraphs: readonly (readonly [string, string[]])[] = [
    ['Responsible', [responsible(outlook)]],
    ['Defined', [defined(outlook)]],
    ['Published', published(outlook)],
    ['Under way', [underWay(outlook)]],
    ['Missing', missing(outlook)],
  ];
  return [
    `### ${capitalise(label)}${clause === null ? '' : ` (${clause})`}`,
    '',
    ...paragraphs.flatMap(([name, sentences]) =>
      sentences.length === 0 ? [] : [`**${name}.** ${sentences.join(' ')}`, ''],
    ),
    ...actionLines(outlook),
  ];
}

function responsible({ main, additional }: ConceptOutlook): string {
  const groups =
    additional.length === 0
      ? ''
      : ` Additional ${additional.length === 1 ? 'group' : 'groups'}: ${joinWords(additional, 6)}.`;
  if (main.length === 0) return `No committee is named for its definition.${groups}`;
  const verb =
    main.length === 1
      ? 'is named to provide its definition'
      : `are ${main.length === 2 ? 'both' : 'all'} named to provide its definition`;
  return `${joinWords(main)} ${verb}.${groups}`;
}

function defined({ concept, definitions }: ConceptOutlook): string {
  const count = definitions.length;
  const them = count === 1 ? 'it' : 'them';
  if (count === 0) return 'The sources give no definition.';
  if (concept.definition_status === 'tentative')
    return `The sources give ${count === 1 ? 'a tentative definition' : `${numberWord(count)} tentative definitions`} only; no standard stands behind ${them}.`;
  const cited = [...new Set(definitions.flatMap(({ source_reference: one }) => one ?? []))];
  if (cited.length === 0)
    return `The sources give ${countWords(count, 'definition')}; no standard stands behind ${them}.`;
  const other = definitions.filter(({ source_reference: one }) => one === null).length;
  const sources = cited.map((one) =>
    citation(definitions.filter((row) => row.source_reference === one)),
  );
  return [
    `The ${count - other === 1 ? 'definition is' : 'definitions are'} taken from ${joinWords(sources)}.`,
    ...(other === 0
      ? []
      : [
          `${capitalise(numberWord(other))} more ${other === 1 ? 'has' : 'have'} no standard behind ${other === 1 ? 'it' : 'them'}.`,
        ]),
  ].join(' ');
}

/** `ISO 8373:2012 (“robot”; now ISO 8373:2021)`: what is cited, for which terms unless for the concept's own, and what became of it. */
function citation(rows: readonly CitedDefinition[]): string {
  const [first] = rows;
  const isOwn = rows.every(({ term_match: match }) => match === 'exact' || match === 'variant');
  const terms = [...new Set(rows.map(({ term }) => `“${term}”`))];
  const remarks = [
    ...(isOwn ? [] : [joinWords(terms)]),
    ...(first === undefined ? [] : fate(first)),
  ];
  const reference = first?.source_reference ?? '';
  return remarks.length === 0 ? reference : `${reference} (${remarks.join('; ')})`;
}

function fate({ cited_state: state, current_reference: current }: CitedDefinition): string[] {
  if (state === 'forthcoming') return current === null ? [] : [`since published as ${current}`];
  if (state !== 'withdrawn' && state !== 'superseded') return [];
  return [current === null ? 'withdrawn' : `replaced by ${current}`];
}

function published({
  in_force: rows,
  workers,
  first_year: first,
  median_year: median,
}: ConceptOutlook): string[] {
  if (rows.length === 0) return ['No standard in force is known.'];
  const editions = rows.filter(({ supplement }) => supplement === null);
  const examples = (editions.length === 0 ? rows : editions)
    .slice(0, NAMED)
    .map(({ reference, title_en: title }) =>
      title === null ? reference : `${reference}, *${title}*`,
    );
  const isTold = first !== null && median !== null && median !== first && rows.length > NAMED;
  const opening =
    rows.length > NAMED ? 'Nearest to the subject are' : rows.length === 1 ? 'It is' : 'They are';
  return [
    `The catalogue holds ${countWords(rows.length, 'standard')} in force${leader(rows.length, workers)}.`,
    ...(isTold
      ? [`The earliest dates from ${first}, and half appeared in ${median} or later.`]
      : []),
    `${opening} ${examples.join('; ')}.`,
  ];
}

/** Who wrote most of so many standards. */
function leader(total: number, [most]: ConceptOutlook['workers']): string {
  if (most === undefined || most.in_force < 2) return '';
  if (most.in_force === total) return `, ${total === 2 ? 'both' : 'all'} from ${most.name}`;
  return `, of which ${most.name} wrote ${numberWord(most.in_force)}, more than any other`;
}

function underWay({ projects, workers }: ConceptOutlook): string {
  const total = projects.length;
  if (total === 0) return 'No project is known.';
  const busy = workers
    .filter(({ projects: count }) => count > 0)
    .sort((a, b) => b.projects - a.projects);
  const [first] = busy;
  const verb = `${capitalise(countWords(total, 'project'))} ${total === 1 ? 'is' : 'are'} under way`;
  if (first === undefined) return `${verb}.`;
  if (first.projects === total)
    return `${verb}, ${total === 1 ? '' : total === 2 ? 'both ' : 'all '}in ${first.name}.`;
  const parts = busy
    .slice(0, NAMED)
    .map(({ name, projects: count }) => `${numberWord(count)} in ${name}`);
  return `${verb}, among them ${joinWords(parts)}.`;
}

function missing({ concept, main, in_force: inForce, projects }: ConceptOutlook): string[] {
  const wanted = [
    ...(main.length === 0 ? ['a main committee'] : []),
    ...(concept.definition_status === 'missing' ? ['a definition'] : []),
    ...(concept.definition_status === 'tentative' ? ['a definition from a standard'] : []),
    ...(inForce.length === 0 ? [projects.length === 0 ? 'standards' : 'a published standard'] : []),
    ...(concept.description === null ? ['a description of its part in smart manufacturing'] : []),
  ];
  return wanted.length === 0 ? [] : [`${capitalise(joinWords(wanted))}.`];
}

function actionLines({ actions, candidates }: ConceptOutlook): string[] {
  if (actions.length === 0) return ['**Who should act.** Nothing is open.', ''];
  return [
    '**Who should act.**',
    '',
    ...actions.map((row) => `- **${row.addressee}.** ${row.request}${suggestion(row, candidates)}`),
    '',
  ];
}

/** The candidates behind a request that is open to other committees than the main ones. */
function suggestion(
  { candidate_committee_ids: ids, kind }: ActionRow,
  candidates: ConceptOutlook['candidates'],
): string {
  const isOpen =
    kind === 'propose_committee' || kind === 'inform_tmb' || kind === 'create_standards';
  if (!isOpen || ids.length === 0 || candidates.length === 0) return '';
  const names = candidates.map(({ name, score }) => `${name} (${countWords(score, 'point')})`);
  return ` By the evidence of this catalogue the fittest ${names.length === 1 ? 'is' : 'are'} ${joinWords(names)}.`;
}
