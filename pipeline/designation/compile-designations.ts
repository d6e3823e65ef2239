import type {
  DeliverableType,
  DesignationPublisher,
  DesignationStage,
  DesignationTemplate,
  ProductForm,
  SupplementType,
  TemplateField,
} from '../../schemas/types.ts';
import { compileTemplates, type TemplateReader } from './compile-template.ts';

/** The rows of `input/designation/`. */
export interface DesignationRows {
  publishers: DesignationPublisher[];
  types: DeliverableType[];
  stages: DesignationStage[];
  supplements: SupplementType[];
  forms: ProductForm[];
  templates: DesignationTemplate[];
  templateFields: TemplateField[];
}

/** Everything the grammar knows about the field, built once from the edited rows. */
export interface DesignationVocabulary {
  publishers: Words<DesignationPublisher>;
  types: Words<DeliverableType>;
  stages: Words<DesignationStage>;
  supplements: Words<SupplementType>;
  forms: Words<ProductForm>;
  templates: TemplateReader;
}

/** A list of spellings as one sticky pattern, and the row that each spelling stands for. */
export interface Words<Row> {
  pattern: RegExp;
  rowOf: (spelling: string) => Row | undefined;
}

/**
 * Builds the vocabulary of the grammar. In: the rows of `input/designation/*.csv`. Out: patterns and look-up tables.
 *
 * A spelling matches in any case and with any white space inside; the longest spelling wins.
 */
export function compileDesignations(rows: DesignationRows): DesignationVocabulary {
  return {
    publishers: words(rows.publishers, (row) => row.spelling),
    types: words(rows.types, (row) => row.spelling),
    stages: words(rows.stages, (row) => row.spelling),
    supplements: words(rows.supplements, (row) => row.spelling),
    forms: words(rows.forms, (row) => row.form),
    templates: compileTemplates(rows.templates, rows.templateFields),
  };
}

function words<Row>(rows: Row[], spellingOf: (row: Row) => string): Words<Row> {
  const spellings = rows.map(spellingOf).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const byKey = new Map(rows.map((row) => [keyOf(spellingOf(row)), row]));
  const source = spellings.map((spelling) => escape(spelling).replaceAll(' ', '\\s+')).join('|');
  return {
    pattern: new RegExp(`(?:${source})(?!\\p{L})`, 'iuy'),
    rowOf: (spelling) => byKey.get(keyOf(spelling)),
  };
}

function keyOf(spelling: string): string {
  return spelling.replaceAll(/\s+/g, ' ').toUpperCase();
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
