import type { DesignationTemplate, TemplateField } from '../../schemas/types.ts';
import { cleanDesignation } from './clean-designation.ts';
import type { Reading } from './designation.ts';
import { firstLetters } from './first-letters.ts';
import { readTemplate } from './read-template.ts';
import { splitTemplate, type Piece } from './split-template.ts';

/** Reads the names of publishers whose form is a template; the longest reading wins. */
export type TemplateReader = (text: string, at: number, inProse: boolean) => Reading | null;

/** A template as a pattern with one group per field. */
export interface CompiledTemplate extends CompiledForm {
  row: DesignationTemplate;
  /** What a designation so read is printed with. */
  style: string;
  supplement: CompiledForm | null;
}

export interface CompiledForm {
  pattern: RegExp;
  fields: Field[];
}

/** A field in the order of groups: its name, the name of its pattern, and the case in which its letters are printed. */
export interface Field {
  name: string;
  pattern: string;
  letterCase: TemplateField['letter_case'];
}

/** The patterns that a template may name, and the pattern of `{supplements}`. */
type Patterns = ReadonlyMap<string, Pick<TemplateField, 'pattern' | 'letter_case'>>;

/**
 * Builds the reader of all templates. In: the rows of `input/designation/templates.csv` and `template-fields.csv`. Out:
 * a function from a text and an index to what the templates read there.
 *
 * The same template reads a name and prints it: `ECMA-{number}` reads `ECMA-262`, and a designation so read carries
 * the template as its style. A space in a template stands for any white space or none.
 */
export function compileTemplates(
  rows: DesignationTemplate[],
  fieldRows: TemplateField[],
): TemplateReader {
  const patterns: Patterns = new Map(fieldRows.map((row) => [row.field, row]));
  const styles = new Map(rows.map((row) => [row.template_id, styleOf(row)]));
  const compiled = rows.map((row) => {
    const printer = row.prints_as ?? row.template_id;
    const style = styles.get(printer) ?? printer;
    return compileTemplate(row, style, patterns);
  });
  const byInitial = groupByInitial(compiled);
  const anywhere = byInitial.get('') ?? [];
  return (text, at, inProse) => {
    const initial = text[at] ?? '';
    return longest([...(byInitial.get(initial) ?? []), ...anywhere], text, at, inProse);
  };
}

function longest(
  templates: CompiledTemplate[],
  text: string,
  at: number,
  inProse: boolean,
): Reading | null {
  let best: Reading | null = null;
  for (const template of templates) {
    if (inProse && !template.row.is_found_in_prose) continue;
    const reading = readTemplate(template, text, at);
    if (reading !== null && reading.end > (best?.end ?? at)) best = reading;
  }
  return best;
}

/** A template and, after a tab, the template of one supplement. */
function styleOf({ template, supplement }: DesignationTemplate): string {
  return supplement === null ? template : `${template}\t${supplement}`;
}

/**
 * The templates by the letter that a name so written begins with; those of which that is unknown under the empty string.
 * Where two read equally far the first wins: one that begins with a text is more particular than one that begins with a field.
 */
function groupByInitial(templates: CompiledTemplate[]): Map<string, CompiledTemplate[]> {
  const groups = new Map<string, CompiledTemplate[]>();
  const isPlain = ({ row }: CompiledTemplate): boolean => !/^[[{]/.test(row.template);
  const inOrder = [...templates.filter(isPlain), ...templates.filter((each) => !isPlain(each))];
  for (const template of inOrder) {
    for (const initial of firstLetters(template.pattern.source) ?? ['']) {
      groups.set(initial, [...(groups.get(initial) ?? []), template]);
    }
  }
  return groups;
}

function compileTemplate(
  row: DesignationTemplate,
  style: string,
  patterns: Patterns,
): CompiledTemplate {
  const one = row.supplement === null ? null : compileForm(row.supplement, patterns);
  const repeated = one === null ? '' : one.source.replaceAll(/(?<!\\)\((?!\?)/g, '(?:');
  const supplements = { pattern: `(?:${repeated}){0,9}`, letter_case: null };
  const whole = compileForm(row.template, new Map([...patterns, ['supplements', supplements]]));
  return {
    row,
    style,
    pattern: new RegExp(`${whole.source}(?![\\p{L}\\d])`, 'uy'),
    fields: whole.fields,
    supplement: one && { pattern: new RegExp(one.source, 'uy'), fields: one.fields },
  };
}

function compileForm(template: string, patterns: Patterns): { source: string; fields: Field[] } {
  const fields: Field[] = [];
  const sourceOf = (piece: Piece): string => {
    if (piece.kind === 'text') return literal(piece.text);
    if (piece.kind === 'optional') return `(?:${piece.pieces.map(sourceOf).join('')})?`;
    const named = patterns.get(piece.pattern);
    const letterCase = named?.letter_case ?? null;
    fields.push({ name: piece.name, pattern: piece.pattern, letterCase });
    return `(${named?.pattern ?? piece.pattern})`;
  };
  return { source: splitTemplate(template).map(sourceOf).join(''), fields };
}

/** Text to match, in the typography of names that are cleaned before they are read. */
function literal(text: string): string {
  return cleanDesignation(text)
    .replaceAll(/[.*+?^${}()|\\/]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s{0,9}');
}
