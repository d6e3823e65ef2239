import { describeStandard } from '../catalogue/describe-standard.ts';
import type { StandardDescription } from '../catalogue/describe-standard.ts';
import { askAboutStandards } from './ask-catalogue.ts';
import { formatFacts } from './format-facts.ts';

const HELP = `Usage: sm2 show REFERENCE [--from DIR] [--json]

Shows what a built catalogue (default: output) holds about one standard. A name without a year means the edition in force.

  sm2 show "ISO 23247-1:2021"
`;

/** `sm2 show`: the facts, characteristics and relations of one standard. */
export const showCommand = askAboutStandards({
  help: HELP,
  names: { least: 1, most: 1 },
  answer: ([standard], catalogue) =>
    standard === undefined ? null : describeStandard(standard, catalogue),
  toText: describe,
});

function describe({ standard, committees, ...rest }: StandardDescription): string {
  const { state, state_basis: basis, ics_codes: ics, relevance } = standard;
  return formatFacts([
    ['reference', standard.reference],
    ['title', standard.title_en],
    ['titre', standard.title_fr],
    ['state', basis === null ? state : `${state} (${basis})`],
    ['in force', standard.is_current ? 'yes' : 'no'],
    ['published', standard.publication_date],
    ['edition', standard.edition],
    ['committees', committees.join(', ')],
    ['ICS', ics.join(', ')],
    ['replaces', standard.replaces.join(', ')],
    ['replaced by', standard.replaced_by.join(', ')],
    ['revised by', standard.being_revised_by.join(', ')],
    ['in catalogue', standard.is_included ? 'yes' : 'no'],
    ['relevance', relevance === null ? null : String(relevance)],
    ...rest.characteristics.map(
      ({ scheme_id: scheme, label, values }) =>
        [`${scheme}: ${label}`, values.map((value) => value.label).join(', ')] as const,
    ),
    ...rest.terms.map(
      ({ term, clause }) => ['defines', clause === null ? term : `${term} (${clause})`] as const,
    ),
    ...rest.relations.map(({ relation, to_id: to }) => [relation, to] as const),
    ['standard_id', standard.standard_id],
    ['urn', standard.urn],
    ['url', standard.url],
  ]);
}
