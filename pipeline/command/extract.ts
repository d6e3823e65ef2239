import { basename, extname, resolve } from 'node:path';
import type { Extract, ManifestSource } from '../../schemas/types.ts';
import { loadSources } from '../acquire/load-sources.ts';
import { tablesToCsv } from '../emit/tables-to-csv.ts';
import { toExtractForm } from '../emit/to-extract-form.ts';
import { extract } from '../extract/extract.ts';
import { read } from '../read/read.ts';
import { slug } from '../slug.ts';
import type { Command, Io } from './command.ts';
import { loadReference } from './load-reference.ts';
import { readOptions } from './read-options.ts';
import { report } from './report.ts';

const LISTS = ['definitions', 'tables', 'mentions'] as const;

const HELP = `Usage: sm2 extract FILE [--definitions | --tables | --mentions] [--jsonl | --csv]

Shows what one document says, unchanged: its terminological entries, tables, and mentions of standards and committees.
An option chooses one list; --jsonl writes a line for each item, with the name of the file in doc_id;
--csv writes the tables as CSV, with an empty line between them.
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
    { definitions: boolean, tables: boolean, mentions: boolean, jsonl: boolean, csv: boolean },
    HELP,
    io,
  );
  if ('code' in options) return options.code;
  const chosen = LISTS.filter((list) => options.values[list] === true);
  const isCsv = options.values['csv'] === true;
  const isLines = options.values['jsonl'] === true;
  const isMixed = chosen.length > 1 || (isCsv && !isTablesAlone(chosen, isLines));
  const [file, ...others] = options.positionals;
  const format = FORMATS[extname(file ?? '').toLowerCase()];
  if (file === undefined || format === undefined || others.length > 0 || isMixed) {
    io.err(
      `sm2 extract takes one document and at most one list; --csv goes with --tables alone.\n\n${HELP}`,
    );
    return 2;
  }
  const form = await extractFile(file, format, io);
  if (form === null) return 1;
  const id = basename(file, extname(file));
  io.out(isCsv ? tablesToCsv(form.tables) : toText(form, isLines ? id : null, chosen[0]));
  return 0;
};

/** Whether tables are asked for, and not as lines. */
function isTablesAlone(chosen: readonly string[], isLines: boolean): boolean {
  return chosen.includes('tables') && !isLines;
}

/** Reads and extracts one file; null, with the reasons printed, where it cannot be read. */
async function extractFile(
  file: string,
  format: ManifestSource['format'],
  io: Io,
): Promise<Extract | null> {
  const reference = loadReference(io);
  const loaded = await loadSources([entryOf(file, format)], resolve(io.cwd, 'manifest'));
  report(loaded.diagnostics, io);
  const [source] = loaded.value;
  if (reference === null || source === undefined) return null;
  const { value: document, diagnostics } = await read(source, reference);
  const isReadable = report(diagnostics, io) === 0 && document !== null;
  return isReadable ? toExtractForm(extract(document, reference)) : null;
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

/** The form as lines with the name of the file, or as one object where no name is given. */
function toText(form: Extract, id: string | null, list: keyof Extract | undefined): string {
  return id === null ? toJson(form, list) : toLines(form, id, list);
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
