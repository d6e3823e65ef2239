import type {
  DeliverableType,
  DesignationPublisher,
  DesignationStage,
  DesignationTemplate,
  ProductForm,
  SupplementType,
  TemplateField,
} from '../../schemas/types.ts';
import { compileClause } from './compile-clause.ts';
import { compileLists, type ListPatterns } from './compile-lists.ts';
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
  /** The clause of a citation, behind a word for it. */
  clause: RegExp;
  lists: ListPatterns;
}

/** A list of spellings as one sticky pattern, and the row that each spelling stands for. */
export interface Words<Row> {
  pattern: RegExp;
  /** The first letters of the spellings in upper case: a quick way to see that none begins at a place. */
  initials: ReadonlySet<string>;
  rowOf: (spelling: string) => Row | undefined;
}

/**
 * Builds the vocabulary of the grammar. In: the rows of `input/designation/*.csv`. Out: patterns and look-up tables.
 *
 * A spelling matches in any case and with any white space inside; the longest spelling wins.
 */
export function compileDesignations(rows: DesignationRows): DesignationVocabulary {
  const patternOf = (field: string): string =>
    rows.templateFields.find((row) => row.field === field)?.pattern ?? NEVER;
  return {
    publishers: words(rows.publishers, (row) => row.spelling),
    types: words(rows.types, (row) => row.spelling),
    stages: words(rows.stages, (row) => row.spelling),
    supplements: words(rows.supplements, (row) => row.spelling),
    forms: words(rows.forms, (row) => row.form),
    templates: compileTemplates(rows.templates, rows.templateFields),
    clause: compileClause(patternOf('clause_word')),
    lists: compileLists(patternOf('list_word'), patternOf('range_word')),
  };
}

/** A pattern that nothing matches, for a list of words that is absent. */
const NEVER = '(?!)';

function words<Row>(rows: Row[], spellingOf: (row: Row) => string): Words<Row> {
  const spellings = rows.map(spellingOf).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const byKey = new Map(rows.map((row) => [keyOf(spellingOf(row)), row]));
  const source = spellings.map((spelling) => escape(spelling).replaceAll(' ', '\\s+')).join('|');
  return {
    pattern: new RegExp(`(?:${source})(?!\\p{L})`, 'iuy'),
    initials: new Set(spellings.map((spelling) => spelling.charAt(0).toUpperCase())),
    rowOf: (spelling) => byKey.get(keyOf(spelling)),
  };
}

function keyOf(spelling: string): string {
  return spelling.replaceAll(/\s+/g, ' ').toUpperCase();
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
