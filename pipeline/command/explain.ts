import { explain } from '../catalogue/explain.ts';
import type { ExplainedValue, Explanation } from '../catalogue/explain.ts';
import { listNearMisses } from '../catalogue/list-near-misses.ts';
import { listValues } from '../catalogue/list-values.ts';
import { THRESHOLD } from '../classify/threshold.ts';
import { askAboutStandards } from './ask-catalogue.ts';
import { loadReference } from './load-reference.ts';

const HELP = `Usage: sm2 explain REFERENCE [--from DIR] [--json]

Says why a standard is in a built catalogue (default: output) or not, what each of its values rests on, and which values
it nearly has by the rules under input/rules/.

  sm2 explain "ISO 23247-1:2021"
`;

/** `sm2 explain`: why it is in or not, why it has its values, and the near misses. */
export const explainCommand = askAboutStandards({
  help: HELP,
  names: { least: 1, most: 1 },
  answer: ([standard], catalogue, io) => {
    const reference = loadReference(io);
    if (standard === undefined || reference === null) return null;
    const given = listValues(standard.standard_id, catalogue);
    const near = listNearMisses(standard, given, reference.rules);
    return explain(standard, catalogue, { threshold: THRESHOLD, near_misses: near });
  },
  toText,
});

function toText({ near_misses: near, ...rest }: Explanation): string {
  const { reference, title_en: title, reasons, values } = rest;
  return [
    `${reference}  ${title ?? ''}`,
    decision(rest),
    ...reasons.map((reason) => `  ${reason}`),
    values.length === 0 ? 'It has no values.' : 'Values:',
    ...values.flatMap(describeValue),
    ...(near.length === 0 ? [] : ['Proposed by rules, but not given:']),
    ...near.flatMap(({ scheme_id: scheme, characteristic_id: id, value_code: code, ...miss }) => [
      `  ${scheme}.${id} ${code}: ${miss.confidence}`,
      ...miss.reasons.map((reason) => `      ${reason}`),
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function decision({
  is_included: isIncluded,
  relevance,
  threshold,
}: Omit<Explanation, 'near_misses'>): string {
  const place = isIncluded ? 'In the catalogue' : 'Not in the catalogue';
  if (relevance === null) return `${place}; it was not judged.`;
  return `${place}: relevance ${relevance} of 100, entries have ${threshold} or more.`;
}

function describeValue(value: ExplainedValue): string[] {
  const { evidence_field: field, evidence_text: text, decided_by: by, decided_on: on } = value;
  const where = [field, text === null ? null : `“${text}”`].filter((part) => part !== null);
  const decided = by === null ? '' : `, ${value.status} by ${by} on ${on ?? ''}`;
  const also = (label: string, rules: readonly string[]) =>
    rules.length === 0 ? [] : [`      ${label} ${rules.join(', ')}`];
  return [
    `  ${value.scheme_id}.${value.characteristic_id} ${value.value_code} (${value.characteristic_label}: ${value.label}): ${value.confidence}${decided}`,
    `      ${value.basis} by ${value.rule_id}${where.length === 0 ? '' : `: ${where.join(' ')}`}`,
    ...also('also', value.supporting_rules),
    ...also('against', value.denying_rules),
  ];
}
