import type { ActionRow, ConceptRow, FindingRow } from '../../../schemas/types.ts';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { SitePage } from '../site-page.ts';
import { capital } from '../view/capital.ts';
import { committeeHref, conceptHref } from '../view/links.ts';
import { SEVERITIES } from '../view/severities.ts';

/** One line of the list, with what it is chosen by. */
interface Line {
  id: string;
  text: string;
  concept_id: string | null;
  kind: string;
  weight: string;
  status: string;
}

const ACTION = 'Asked for';
const WEIGHTS = [...Object.values(SEVERITIES), ACTION];

/** What is amiss in the catalogue and in the roadmap, and who is asked to act. */
export function findingsPage(catalogue: CatalogueReader): SitePage {
  const findings = catalogue.table('findings').map(findingLine);
  const actions = catalogue.table('actions');
  const lines = [...findings, ...actions.map(actionLine)].sort(byWeight);
  const concepts = new Map(catalogue.table('concepts').map((row) => [row.concept_id, row]));
  const pages = new Set(catalogue.table('committees').map((row) => row.committee_id));
  return {
    path: 'findings.html',
    name: 'findings',
    title: 'Findings and actions',
    description: 'Gaps, contradictions and outdated citations, and what the roadmap asks for.',
    content: (
      <>
        <div class="page-head">
          <h1>Findings and actions</h1>
          <p class="lead">
            What the roadmap needs and does not have, what contradicts itself or is out of date, and
            who is asked to do something about it.
          </p>
        </div>
        <FilterForm lines={lines} concepts={concepts} />
        <p role="status" data-count>
          {lines.length} entries
        </p>
        <ul class="findings" data-lines>
          {lines.map((line) => (
            <FindingLine
              key={line.id}
              line={line}
              concept={concepts.get(line.concept_id ?? '')}
              action={actions.find(({ action_id: id }) => id === line.id)}
              hasPage={(id) => pages.has(id)}
            />
          ))}
        </ul>
      </>
    ),
  };
}

function findingLine(row: FindingRow): Line {
  const { finding_id: id, kind, severity, summary: text, concept_id, status } = row;
  return { id, text, concept_id, kind: wordsOf(kind), weight: SEVERITIES[severity], status };
}

function actionLine(row: ActionRow): Line {
  const { action_id: id, kind, request: text, concept_id, status } = row;
  return { id, text, concept_id, kind: wordsOf(kind), weight: ACTION, status };
}

function byWeight(a: Line, b: Line): number {
  const weight = WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight);
  return weight || (a.text < b.text ? -1 : 1);
}

/** `citation_withdrawn` → `Citation withdrawn`. */
function wordsOf(code: string): string {
  return capital(code.replaceAll('_', ' '));
}

interface FilterFormProps {
  lines: readonly Line[];
  concepts: ReadonlyMap<string, ConceptRow>;
}

/** Shown once the page can act on it. */
function FilterForm({ lines, concepts }: FilterFormProps) {
  const kinds = [...new Set(lines.map(({ kind }) => kind))].sort();
  const statuses = [...new Set(lines.map(({ status }) => status))].sort();
  const named = [...concepts.values()].filter(({ concept_id: id }) =>
    lines.some((line) => line.concept_id === id),
  );
  return (
    <form class="filters no-print" data-filters hidden>
      <label>
        Words
        <input type="search" name="words" autocomplete="off" />
      </label>
      <Choice name="weight" label="Weight" options={WEIGHTS.map((one) => [one, one])} />
      <Choice name="kind" label="Kind" options={kinds.map((one) => [one, one])} />
      <Choice
        name="concept"
        label="Concept"
        options={named.map((one) => [one.concept_id, capital(one.label)])}
      />
      <Choice name="status" label="Status" options={statuses.map((one) => [one, capital(one)])} />
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">any</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FindingLineProps {
  line: Line;
  concept: ConceptRow | undefined;
  action: ActionRow | undefined;
  hasPage: (committeeId: string) => boolean;
}

function FindingLine({ line, concept, action, hasPage }: FindingLineProps) {
  const { text, kind, weight, status } = line;
  const asked = action?.addressee_id ?? null;
  return (
    <li
      data-kind={kind}
      data-weight={weight}
      data-status={status}
      data-concept={line.concept_id ?? ''}
    >
      <span class={`severity severity-${WEIGHTS.indexOf(weight)}`}>{weight}</span>
      <div>
        {action !== undefined && (
          <strong>
            {asked !== null && hasPage(asked) ? (
              <a href={committeeHref(asked)}>{action.addressee}</a>
            ) : (
              action.addressee
            )}
            :{' '}
          </strong>
        )}
        {action === undefined ? capital(text) : text}
        <span class="finding-notes">
          {kind}
          {status !== 'open' && `, ${status}`}
          {concept !== undefined && (
            <>
              {' · '}
              <a href={conceptHref(concept.concept_id)}>{capital(concept.label)}</a>
            </>
          )}
        </span>
      </div>
    </li>
  );
}
