import { writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Extract } from '../../schemas/types.ts';
import { tablesToCsv } from '../emit/tables-to-csv.ts';
import { toExtractForm } from '../emit/to-extract-form.ts';
import { toModelText } from '../emit/to-model-text.ts';
import { toReview } from '../emit/to-review.ts';
import type { Reading } from '../extract/start-reader.ts';
import type { Document } from '../read/document.ts';
import type { Command, Io } from './command.ts';
import { readOptions } from './read-options.ts';
import { LIMIT_HELP, LIMIT_OPTIONS, readingLimits } from './reading-limits.ts';
import { documentFormat, understandDocument } from './understand-document.ts';

const LISTS = ['definitions', 'tables', 'mentions', 'claims'] as const;

const HELP = `Usage: sm2 extract FILE [--definitions | --tables | --mentions | --claims | --model] [--json | --jsonl | --csv]
       sm2 extract FILE --review OUT.html

Shows what one document says, unchanged: its terminological entries, tables, mentions of standards and committees, and
statements about numbers of its own concepts.
An option chooses one list; --jsonl writes a line for each item, with the name of the file in doc_id;
--tables --csv writes the tables as CSV, with an empty line between them.
--model shows instead how the document was understood before that: pages, headings, paragraphs, lists, tables, notes,
where they stand, and what was set aside; --json and --jsonl give the same to machines, as one object or a block a line.
--review writes a page to check it on: the text and the items side by side, linked, with doubtful readings marked.
${LIMIT_HELP}
Formats: .html .htm .txt .md .pdf

  sm2 extract input/documents/smart-manufacturing-terms.pdf --definitions
`;

const boolean = { type: 'boolean' } as const;
const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ definitions: boolean, tables: boolean, mentions: boolean, claims: boolean, model: boolean },
  ...{ json: boolean, jsonl: boolean, csv: boolean, review: text, ...LIMIT_OPTIONS },
};

type Values = Readonly<Record<string, unknown>>;

/** `sm2 extract FILE`: what one document says. */
export const extractCommand: Command = async (args, io) => {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  const limits = readingLimits(options);
  const [file = '', ...others] = options.positionals;
  const format = documentFormat(file);
  const fault =
    wrongFile(file, others) ?? wrongChoice(options.values) ?? wrongPage(file, options.values, io);
  if (format === null || fault !== null || limits === null) {
    io.err(`sm2 extract ${fault ?? 'takes limits that are positive numbers.'}\n\n${HELP}`);
    return 2;
  }
  const understood = await understandDocument(file, format, limits, io);
  if (understood === null) return 1;
  return show(understood, file, options.values, io);
};

/** What is wrong with the file that is named; null where nothing is. */
function wrongFile(file: string, others: readonly string[]): string | null {
  if (file === '') return 'takes a document: name a file.';
  if (others.length > 0)
    return `takes one document, not ${others.length + 1}; run it once for each file.`;
  if (documentFormat(file) !== null) return null;
  const ending = extname(file);
  const named = ending === '' ? 'has no ending' : `ends in ${ending}`;
  return `cannot tell the format of ${basename(file)}: its name ${named}. Save or rename it as one of the formats below.`;
}

/** What is wrong with a choice of lists and forms; null where nothing is. */
function wrongChoice(values: Values): string | null {
  const chosen = [...LISTS, 'model', 'review'].filter((name) => values[name] !== undefined);
  if (chosen.length > 1) return 'takes at most one list.';
  const form = ['json', 'jsonl', 'csv'].find((name) => values[name] === true);
  if (values['review'] !== undefined && form !== undefined)
    return `writes a page with --review; ask for --${form} in a run of its own.`;
  const isTables = chosen[0] === 'tables' && values['json'] !== true && values['jsonl'] !== true;
  return values['csv'] === true && !isTables ? 'takes --csv with --tables alone.' : null;
}

/** What is wrong with the place of the page for review; null where nothing is. */
function wrongPage(file: string, { review }: Values, io: Io): string | null {
  const isOver = typeof review === 'string' && resolve(io.cwd, review) === resolve(io.cwd, file);
  return isOver ? 'does not write the page for review over the document.' : null;
}

/** Prints or writes what the options ask for; the exit code. */
function show(reading: Reading, file: string, values: Values, io: Io): 0 | 1 {
  const id = basename(file, extname(file));
  if (typeof values['review'] === 'string')
    return writeReview(reading, basename(file), resolve(io.cwd, values['review']), io);
  const isModel = values['model'] === true;
  io.out(
    isModel
      ? showModel(reading.document, values, id)
      : showForm(toExtractForm(reading), values, id),
  );
  return 0;
}

function writeReview(
  { document, extraction }: Reading,
  name: string,
  target: string,
  io: Io,
): 0 | 1 {
  try {
    writeFileSync(target, toReview(document, extraction, name));
    io.err(`The page for review is ${target}\n`);
    return 0;
  } catch {
    io.err(
      `The page for review cannot be written to ${target}. Name a file in a folder that exists.\n`,
    );
    return 1;
  }
}

function showModel(document: Document, values: Values, id: string): string {
  const { blocks } = document;
  if (values['jsonl'] === true)
    return blocks.map((block) => `${JSON.stringify({ doc_id: id, ...block })}\n`).join('');
  if (values['json'] === true) return `${JSON.stringify(document, null, 2)}\n`;
  return toModelText(document);
}

function showForm(form: Extract, values: Values, id: string): string {
  if (values['csv'] === true) return tablesToCsv(form.tables);
  const list = LISTS.find((name) => values[name] === true);
  if (values['jsonl'] === true) return toLines(form, id, list);
  return `${JSON.stringify(list === undefined ? form : { [list]: form[list] }, null, 2)}\n`;
}

function toLines(form: Extract, id: string, list: keyof Extract | undefined): string {
  const lines = LISTS.filter((name) => list === undefined || name === list).flatMap((name) =>
    form[name].map((item) =>
      JSON.stringify({
        doc_id: id,
        ...(list === undefined ? { kind: name.replace(/s$/, '') } : {}),
        ...item,
      }),
    ),
  );
  return lines.map((line) => `${line}\n`).join('');
}
