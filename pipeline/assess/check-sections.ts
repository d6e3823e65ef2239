import type { FindingRow } from '../../schemas/types.ts';
import type { ConceptSection, Entry } from '../extract/extraction.ts';
import { labelKey } from '../wording/label-words.ts';
import { makeFinding } from './make-finding.ts';
import { placeOf } from './place-of.ts';
import type { DocumentView } from './view-document.ts';

/** Clauses on concepts whose number or title stands twice or is left out, and definitions that are not counted on. */
export function checkSections({ extraction }: DocumentView): FindingRow[] {
  const { sections, entries } = extraction;
  return [
    ...sections.flatMap((section, index) => repeated(section, sections.slice(0, index))),
    ...sections.flatMap((section, index) => jump(section, sections[index - 1])),
    ...sections.flatMap((section) => uncounted(section, entries)),
  ];
}

function repeated(section: ConceptSection, before: readonly ConceptSection[]): FindingRow[] {
  const same = before.find(
    ({ clause, title, kind }) =>
      clause === section.clause ||
      (kind === section.kind && labelKey(title) === labelKey(section.title)),
  );
  if (same === undefined) return [];
  const words =
    same.clause === section.clause
      ? `Clause ${section.clause} stands twice: ${same.title} and ${section.title}.`
      : `${section.title} is treated twice, in clauses ${same.clause} and ${section.clause}.`;
  return [finding(section, 'heading_repeated', `clause-${section.clause}`, words, same.title)];
}

/** The number before the last point, and the one after it: `A.4` → `A`, 4. */
function numbersOf({ clause }: ConceptSection): [string, number] {
  const point = clause.lastIndexOf('.');
  return [clause.slice(0, point), Number(clause.slice(point + 1))];
}

/** A clause that does not follow the one before it, on the same level. */
function jump(section: ConceptSection, before: ConceptSection | undefined): FindingRow[] {
  if (before === undefined) return [];
  const [[parent, number], [last, previous]] = [numbersOf(section), numbersOf(before)];
  if (parent !== last || number <= previous + 1) return [];
  const words = `Clause ${section.clause} follows ${before.clause}; what is between them is missing.`;
  return [
    finding(section, 'number_missing', `clause-before-${section.clause}`, words, before.clause),
  ];
}

/** `Definition 1` without a second one, or a number left out. */
function uncounted(section: ConceptSection, entries: readonly Entry[]): FindingRow[] {
  const own = entries.filter(
    ({ section: around, origin }) =>
      around?.clause === section.clause && origin.source_id === section.origin.source_id,
  );
  const numbers = own.flatMap(({ number }) => (/^\d+$/.test(number ?? '') ? [Number(number)] : []));
  const highest = Math.max(2, ...numbers);
  const all = Array.from({ length: highest }, (_, index) => index + 1);
  const absent = all.filter((number) => !numbers.includes(number));
  if (numbers.length === 0 || absent.length === 0) return [];
  const words = `The definitions of ${section.title} are numbered ${numbers.join(', ')}; there is no definition ${absent.join(', ')}.`;
  return [
    finding(section, 'number_missing', `definition-${section.clause}`, words, numbers.join(', ')),
  ];
}

function finding(
  section: ConceptSection,
  kind: 'heading_repeated' | 'number_missing',
  rule_id: string,
  summary: string,
  value: string,
): FindingRow {
  const { source_id } = section.origin;
  return makeFinding({
    kind,
    severity: 'note',
    rule_id,
    subject_id: source_id,
    concept_id: null,
    source_id,
    place: placeOf(section.origin),
    summary,
    readings: [{ rule: 'found', value }],
  });
}
