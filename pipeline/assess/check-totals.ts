import type { FindingRow } from '../../schemas/types.ts';
import { makeFinding } from './make-finding.ts';
import { placeOf } from './place-of.ts';
import type { DocumentView } from './view-document.ts';

/** What makes the numbers of concepts differ: rows that serve several clauses, and totals that no list has. */
export function checkTotals(view: DocumentView): FindingRow[] {
  return [...sharedRows(view), ...otherTotals(view)];
}

/** A row that serves several clauses: who counts rows and who counts clauses get different numbers. */
function sharedRows({ extraction, concepts }: DocumentView): FindingRow[] {
  const rows = extraction.listings.filter(({ listed_in: where }) => where === 'table');
  return rows.flatMap((row) => {
    const served = concepts.filter(
      ({ listings, sections }) => listings.includes(row) && sections.length > 0,
    );
    const clauses = served.flatMap(({ sections }) => sections.map(({ clause }) => clause));
    if (served.length < 2) return [];
    return [
      makeFinding({
        kind: 'lists_disagree',
        severity: 'note',
        rule_id: `row-${row.label}`,
        subject_id: row.kind,
        concept_id: null,
        source_id: row.origin.source_id,
        place: placeOf(row.origin),
        summary: `${row.label} is one row of the table, but ${served.length} clauses: ${clauses.join(', ')}.`,
        readings: served.map(({ label }, index) => ({
          rule: `clause ${clauses[index] ?? ''}`,
          value: label,
        })),
      }),
    ];
  });
}

/** A number of all concepts of a kind that none of the lists has. */
function otherTotals({ extraction, lists }: DocumentView): FindingRow[] {
  return extraction.claims.flatMap(({ subject, out_of: total, text, origin }) => {
    const sizes = Object.entries(lists).map(([name, items]) => ({
      rule: name,
      size: items.filter(({ kind }) => kind === subject).length,
    }));
    const known = sizes.filter(({ size }) => size > 0);
    if (total === null || known.length === 0 || known.some(({ size }) => size === total)) return [];
    return [
      makeFinding({
        kind: 'lists_disagree',
        severity: 'issue',
        rule_id: `total-${total}`,
        subject_id: subject,
        concept_id: null,
        source_id: origin.source_id,
        place: placeOf(origin),
        summary: `The text counts ${total} ${subject}s, but no list of them has so many: ${known.map(({ rule, size }) => `${size} ${rule}`).join(', ')}.`,
        readings: [
          { rule: 'statement', value: text },
          ...known.map(({ rule, size }) => ({ rule, value: String(size) })),
        ],
      }),
    ];
  });
}
