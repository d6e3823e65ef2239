import type { Designation, Supplement } from './designation.ts';
import { fillTemplate } from './fill-template.ts';
import { isDatePattern, printDate } from './template-dates.ts';

/**
 * Prints a designation whose style is a template. In: a designation. Out: its name.
 *
 * With the style `ITU-T {number}[ ({date:mm/yyyy})]`, number Y.4000 and date 2012-06: `ITU-T Y.4000 (06/2012)`.
 */
export function printTemplate(designation: Designation): string {
  const [template = '', supplementTemplate = ''] = designation.style.split('\t');
  const supplements = designation.supplements.map((each) =>
    printSupplement(supplementTemplate, each),
  );
  const values = valuesOf(designation, supplements.join(''));
  return fillTemplate(template, (field, pattern) => print(pattern, values[field] ?? null));
}

function valuesOf(designation: Designation, supplements: string): Record<string, string | null> {
  const { type, number, part, date, stage, edition, form, language, extra } = designation;
  const publishers = designation.publishers.join('/');
  return {
    ...extra,
    publishers,
    type,
    number,
    part,
    date,
    stage,
    edition,
    form,
    language,
    supplements,
  };
}

function printSupplement(template: string, { type, number, date }: Supplement): string {
  const values: Record<string, string | null> = { type, number, date };
  return fillTemplate(template, (field, pattern) => print(pattern, values[field] ?? null));
}

function print(pattern: string, value: string | null): string | null {
  return value !== null && isDatePattern(pattern) ? printDate(pattern, value) : value;
}
