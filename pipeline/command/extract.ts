import { writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Extract, ManifestSource } from '../../schemas/types.ts';
import { loadSources } from '../acquire/load-sources.ts';
import { toReview } from '../emit/to-review.ts';
import { toExtractForm } from '../emit/to-extract-form.ts';
import { toModelText } from '../emit/to-model-text.ts';
import { extract } from '../extract/extract.ts';
import type { Document } from '../read/document.ts';
import { startReader } from '../read/start-reader.ts';
import type { ReadingLimits } from '../read/start-reader.ts';
import { compileReference } from '../reference.ts';
import type { Reference } from '../reference.ts';
import { slug } from '../slug.ts';
import type { Command, Io } from './command.ts';
import { loadRows } from './load-rows.ts';
import { readOptions } from './read-options.ts';
import { LIMIT_HELP, LIMIT_OPTIONS, readingLimits } from './reading-limits.ts';
import { report } from './report.ts';

const LISTS = ['definitions', 'tables', 'mentions'] as const;

const HELP = `Usage: sm2 extract FILE [--definitions | --tables | --mentions | --model] [--json | --jsonl]
       sm2 extract FILE --review OUT.html

Shows what one document says, unchanged: its terminological entries, tables, and mentions of standards and committees.
An option chooses one list; --jsonl writes a line for each item, with the name of the file in doc_id.
--model shows instead how the document was understood before that: pages, headings, paragraphs, lists, tables, notes,
where they stand, and what was set aside; --json and --jsonl give the same to machines, as one object or a block a line.
--review writes a page to check it on: the text and the items side by side, linked, with doubtful readings marked.
${LIMIT_HELP}
Formats: .html .htm .txt .md .pdf
`;

const FORMATS: Readonly<Record<string, ManifestSource['format']>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.md': 'markdown',
  '.pdf': 'pdf',
};

/** `sm2 extract FILE`: what one document says. */
export const extractCommand: Command = async (args, io) => {
  const boolean = { type: 'boolean' } as const;
  const options = readOptions(
    args,
    {
      ...{ definitions: boolean, tables: boolean, mentions: boolean, model: boolean },
      ...{ json: boolean, jsonl: boolean, review: { type: 'string' }, ...LIMIT_OPTIONS },
    },
    HELP,
    io,
  );
  if ('code' in options) return options.code;
  const { values } = options;
  const chosen = LISTS.filter((list) => values[list] === true);
  const limits = readingLimits(options);
  const [file, ...others] = options.positionals;
  const format = FORMATS[extname(file ?? '').toLowerCase()];
  const isAmbiguous = chosen.length + (values['model'] === true ? 1 : 0) > 1;
  if (file === undefined || format === undefined || others.length > 0 || isAmbiguous) {
    io.err(`sm2 extract takes one document and at most one list.\n\n${HELP}`);
    return 2;
  }
  if (limits === null) {
    io.err(`sm2 extract takes limits that are positive numbers.\n\n${HELP}`);
    return 2;
  }
  const understood = await readFile(entryOf(file, format), limits, io);
  if (understood === null) return 1;
  show(understood, file, values, io);
  return 0;
};

/** A document, and the vocabularies by which it was read. */
interface Understood {
  document: Document;
  reference: Reference;
}

/** A file as a document, and the vocabularies; null, with the reasons printed, where it cannot be read. */
async function readFile(
  entry: ManifestSource,
  limits: ReadingLimits,
  io: Io,
): Promise<Understood | null> {
  const reader = startReader(limits);
  try {
    const rows = loadRows(io);
    const loaded = await loadSources([entry], resolve(io.cwd, 'manifest'));
    report(loaded.diagnostics, io);
    const [source] = loaded.value;
    if (rows === null || source === undefined) return null;
    const reading = reader.read(source, rows);
    const reference = compileReference(rows);
    const { value: document, diagnostics } = await reading;
    return report(diagnostics, io) === 0 && document !== null ? { document, reference } : null;
  } finally {
    await reader.close();
  }
}

/** Prints or writes what the options ask for. */
function show(
  understood: Understood,
  file: string,
  values: Readonly<Record<string, unknown>>,
  io: Io,
): void {
  const { document, reference } = understood;
  const id = basename(file, extname(file));
  if (values['model'] === true) {
    io.out(showModel(document, values, id));
    return;
  }
  const extraction = extract(document, reference);
  if (typeof values['review'] === 'string') {
    const target = resolve(io.cwd, values['review']);
    writeFileSync(target, toReview(document, extraction, basename(file)));
    io.err(`The page for review is ${target}\n`);
    return;
  }
  const form = toExtractForm(extraction);
  const [list] = LISTS.filter((name) => values[name] === true);
  io.out(values['jsonl'] === true ? toLines(form, id, list) : toJson(form, list));
}

function showModel(
  document: Document,
  values: Readonly<Record<string, unknown>>,
  id: string,
): string {
  const { blocks } = document;
  if (values['jsonl'] === true)
    return blocks.map((block) => `${JSON.stringify({ doc_id: id, ...block })}\n`).join('');
  if (values['json'] === true) return `${JSON.stringify(document, null, 2)}\n`;
  return toModelText(document);
}

function entryOf(file: string, format: ManifestSource['format']): ManifestSource {
  const id = slug(basename(file)) || 'document';
  return {
    source_id: id,
    title: file,
    publisher: '-',
    kind: 'document',
    format,
    licence: '-',
    path: file,
  };
}

function toJson(form: Extract, list: keyof Extract | undefined): string {
  const shown = list === undefined ? form : { [list]: form[list] };
  return `${JSON.stringify(shown, null, 2)}\n`;
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
