import type { FieldTrust } from '../../../schemas/types.ts';
import type { HarvestedKey } from './harvested-key.ts';

/** What trust depends on. */
export type TrustedRecord = Pick<HarvestedKey, 'form' | 'catalogue'>;

/** How far a record is trusted for a field of a document with this lead publisher: the lowest rank counts. */
export type RankSource = (
  field: FieldTrust['field'],
  leadPublisher: string,
  record: TrustedRecord,
) => number;

const UNTRUSTED = 1000;

/** Compiles `input/harvest/field-trust.csv`: the most exact row applies, by field, then publisher, then catalogue. */
export function compileTrust(rows: readonly FieldTrust[]): RankSource {
  const ranks = new Map(
    rows.map((row) => [key(row.field, row.lead_publisher, row.form, row.catalogue), row.rank]),
  );
  const known = new Map<string, number>();
  return (field, leadPublisher, { form, catalogue }) => {
    const asked = key(field, leadPublisher, form, catalogue);
    const rank = known.get(asked) ?? lookUp();
    known.set(asked, rank);
    return rank;

    function lookUp(): number {
      const keys = [field, '*'].flatMap((one) =>
        [leadPublisher, '*'].flatMap((lead) =>
          [catalogue, '*'].map((from) => key(one, lead, form, from)),
        ),
      );
      return keys.map((one) => ranks.get(one)).find((one) => one !== undefined) ?? UNTRUSTED;
    }
  };
}

function key(...parts: readonly string[]): string {
  return parts.join('\t');
}
