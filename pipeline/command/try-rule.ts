import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readProject } from '../acquire/read-project.ts';
import type { ProjectFiles } from '../acquire/read-project.ts';
import { prepare } from '../build.ts';
import { classificationInput } from '../classify/classification-input.ts';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { compareClassifications } from '../catalogue/compare-classifications.ts';
import type { ClassificationChange } from '../catalogue/compare-classifications.ts';
import { classify } from '../classify/classify.ts';
import { emptyCatalogue } from '../normalise/catalogue.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import { CATALOGUE_OPTIONS, chosenCatalogue, printAnswer } from './ask-catalogue.ts';
import { changeRules } from './change-rules.ts';
import type { RuleEdits } from './change-rules.ts';
import type { Command, Io } from './command.ts';
import { listOption, readOptions, textOption } from './read-options.ts';
import type { Arguments } from './read-options.ts';
import { report } from './report.ts';

const HELP = `Usage: sm2 try-rule [FILE.csv ...] [--word RULE=WORDS] [--committee RULE=NAME] [--ics RULE=CODE]
                    [--points RULE=N] [--drop RULE] [--manifest FILE] [--from DIR] [--limit N] [--json]

Classifies the standards of a built catalogue (default: output) again, by changed rules, and shows what that would add and
remove. Nothing is written. A FILE stands in for the file of its name under input/rules/; the options add wordings,
committees and ICS codes to a rule, weigh it otherwise, or leave it out. Without any, the rules are tried as they are
now under input/. Give the manifest that the catalogue was built from, if it is not input/sources.json.

  sm2 try-rule --word "robot=collaborative machine" --drop image-coding
`;

/** Changes that are listed of each kind where no limit is given. */
const SHOWN = '20';

/** The edited table that an option adds a row to, and the column that holds what is given. */
const ADDING = {
  word: { schema: 'rule-words', column: 'wording', more: { language: 'en' } },
  committee: { schema: 'rule-committees', column: 'committee', more: {} },
  ics: { schema: 'rule-ics', column: 'code', more: {} },
} as const;

/** `sm2 try-rule`: what changed rules would do, without writing. */
export const tryRuleCommand: Command = async (args, io) => {
  const many = { type: 'string', multiple: true } as const;
  const text = { type: 'string' } as const;
  const own = { word: many, committee: many, ics: many, points: many, drop: many };
  const known = { ...CATALOGUE_OPTIONS, ...own, manifest: text, limit: text };
  const options = readOptions(args, known, HELP, io);
  if ('code' in options) return options.code;
  const limit = Number(textOption(options, 'limit', SHOWN));
  const edits = readEdits(options);
  if (edits === null || !Number.isInteger(limit) || limit < 0) {
    io.err(`Write changes as RULE=WHAT, and points and limit as whole numbers.\n\n${HELP}`);
    return 2;
  }
  const project = changedProject(options.positionals, edits, io);
  const catalogue = project && chosenCatalogue(options, io);
  if (project === null || catalogue === null) return 1;
  const manifest = textOption(options, 'manifest', join(io.root, 'input', 'sources.json'));
  const prepared = await prepare({
    root: io.root,
    manifest: resolve(io.cwd, manifest),
    version: '',
    project,
  });
  const { reference } = prepared.value;
  if (report(prepared.diagnostics, io) === 1 || reference === null) return 1;
  const before = classifiedTables(catalogue);
  const after = classify(before, classificationInput(prepared.value, reference));
  const change = compareClassifications(before, after.catalogue);
  printAnswer(options, io, change, toText(change, limit));
  return 0;
};

/** The changes given as options; null where one cannot be read. */
function readEdits(options: Arguments): RuleEdits | null {
  const added = Object.entries(ADDING).flatMap(([name, { schema, column, more }]) =>
    pairsOf(options, name).map(([rule_id, what]) => ({
      schema,
      row: { rule_id, ...more, [column]: what, reason: 'tried on the command line' },
    })),
  );
  const points = pairsOf(options, 'points').map(([rule, what]) => [rule, Number(what)] as const);
  const isReadable =
    added.every(({ row }) => row.rule_id !== '') &&
    points.every(([rule, number]) => rule !== '' && Number.isInteger(number));
  if (!isReadable) return null;
  return { added, points: new Map(points), dropped: new Set(listOption(options, 'drop')) };
}

/** The values of an option that are written `RULE=WHAT`; both parts are empty where one is not. */
function pairsOf(options: Arguments, name: string): (readonly [string, string])[] {
  return listOption(options, name).map((text) => {
    const [, rule = '', what = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    return [rule, what];
  });
}

/** The project with the changed rules; null, with the reason printed, where a file is none of the rules or cannot be read. */
function changedProject(files: readonly string[], edits: RuleEdits, io: Io): ProjectFiles | null {
  const project = readProject(io.root);
  const input = new Map(project.input);
  for (const file of files) {
    const path = `input/rules/${basename(file)}`;
    if (!input.has(path)) {
      io.err(`${file} has the name of no file under input/rules/.\n`);
      return null;
    }
    try {
      input.set(path, readFileSync(resolve(io.cwd, file), 'utf8'));
    } catch (error) {
      io.err(
        `${file} cannot be read (${error instanceof Error ? error.message : String(error)}).\n`,
      );
      return null;
    }
  }
  const schemas = compileSchemas(project.schemas).tables;
  return { ...project, input: changeRules(input, schemas, edits) };
}

/** The tables that the classification reads and fills, as they were built. */
function classifiedTables(catalogue: CatalogueReader): Catalogue {
  const table: CatalogueReader['table'] = (name) => catalogue.table(name);
  return {
    ...emptyCatalogue(),
    candidates: [...table('candidates')],
    classifications: [...table('classifications')],
    committee_concepts: [...table('committee_concepts')],
    committees: [...table('committees')],
    concepts: [...table('concepts')],
    definitions: [...table('definitions')],
    mentions: [...table('mentions')],
    relations: [...table('relations')],
  };
}

function toText(change: ClassificationChange, limit: number): string {
  const standards = (title: string, rows: ClassificationChange['standards_added']) =>
    list(title, limit, rows, (row) => [
      `  ${row.reference}  ${row.title_en ?? ''}`,
      `      relevance ${row.relevance_before ?? '–'} → ${row.relevance_after ?? '–'}: ${row.reasons.join('; ')}`,
    ]);
  const values = (title: string, rows: ClassificationChange['values_added']) =>
    list(title, limit, rows, (row) => [
      `  ${row.reference}  ${row.value} ${row.confidence} (${row.basis}${row.evidence_text === null ? '' : ` “${row.evidence_text}”`})`,
    ]);
  return [
    ...standards('standards added', change.standards_added),
    ...standards('standards removed', change.standards_removed),
    ...values('values added', change.values_added),
    ...values('values removed', change.values_removed),
    `${change.relevance_changed} other standards with another relevance, ${change.confidence_changed} values with another confidence`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function list<Row>(
  title: string,
  limit: number,
  rows: readonly Row[],
  describe: (row: Row) => string[],
): string[] {
  const more = rows.length > limit ? `, the first ${limit} shown` : '';
  return [`${rows.length} ${title}${more}`, ...rows.slice(0, limit).flatMap(describe)];
}
