import type { DesignationTemplate } from '../../schemas/types.ts';
import type { CompiledTemplate, Field } from './compile-template.ts';
import { designationOf, type Designation, type Reading, type Supplement } from './designation.ts';
import { matchAt } from './match-at.ts';
import { isDatePattern, readDate } from './template-dates.ts';

/**
 * Reads a name by one template. In: the template as a pattern, a text, an index. Out: the designation and its end, or
 * `null`. Fields that a designation does not know are kept in `extra`.
 *
 * `SAE {series} {number}[:{date}]` reads `SAE J300:2019` with the number 300, the date 2019 and the series J.
 */
export function readTemplate(template: CompiledTemplate, text: string, at: number): Reading | null {
  const found = matchAt(template.pattern, text, at);
  if (found === null) return null;
  const { supplements = '', ...read } = valuesOf(template.fields, found.groups);
  const values = { ...impliedBy(template.row), ...read };
  const designation = designationFrom(template, values);
  designation.supplements = readSupplements(template, supplements);
  return { designation, end: found.end };
}

function impliedBy({ implies }: DesignationTemplate): Record<string, string> {
  const pairs = implies.map((each) => each.split('='));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

function valuesOf(fields: Field[], groups: string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, field] of fields.entries()) {
    const text = groups[index + 1] ?? '';
    if (text !== '') values[field.name] = valueOf(field, text);
  }
  return values;
}

function valueOf({ pattern, letterCase }: Field, text: string): string {
  if (isDatePattern(pattern)) return readDate(text);
  if (letterCase === null) return text;
  return letterCase === 'upper' ? text.toUpperCase() : text.toLowerCase();
}

function designationFrom(template: CompiledTemplate, values: Record<string, string>): Designation {
  const { number = '', type = template.row.type, publishers = '', ...others } = values;
  const { part, date, stage, edition, form, language, ...extra } = others;
  return designationOf({
    publishers:
      publishers === '' ? template.row.publishers : publishers.replaceAll(/\s/g, '').split('/'),
    type,
    number,
    part: part ?? null,
    date: date ?? null,
    stage: stage ?? null,
    edition: edition ?? null,
    form: form ?? null,
    language: language ?? null,
    style: template.style,
    extra,
  });
}

function readSupplements(template: CompiledTemplate, text: string): Supplement[] {
  const supplements: Supplement[] = [];
  if (template.supplement === null) return supplements;
  for (let at = 0; at < text.length;) {
    const found = matchAt(template.supplement.pattern, text, at);
    if (found === null || found.end === at) return supplements;
    const { type, number, date } = valuesOf(template.supplement.fields, found.groups);
    supplements.push({
      type: type ?? template.row.supplement_type ?? 'Suppl',
      number: number ?? null,
      date: date ?? null,
      stage: null,
      iteration: null,
      is_consolidated: false,
    });
    at = found.end;
  }
  return supplements;
}
