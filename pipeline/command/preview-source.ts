import { isHeld } from '../acquire/load-sources.ts';
import type { HeldSource, LoadedSource } from '../acquire/load-sources.ts';
import type { Outcome } from '../diagnostic.ts';
import { toExtractForm } from '../emit/to-extract-form.ts';
import { startReader } from '../extract/start-reader.ts';
import { describeDocument } from '../read/describe-document.ts';
import type { Introduction } from '../read/describe-document.ts';
import type { InputRows, Reference } from '../reference.ts';
import { checkRegister } from '../validate/check-register.ts';
import type { SchemaSet } from '../validate/compile-schemas.ts';

/** How many there are of something, and the first few. */
export interface Sample {
  what: string;
  count: number;
  first: string[];
}

/** What a source would give to a build. */
export interface Preview extends Introduction {
  samples: Sample[];
}

export interface PreviewContext {
  schemas: SchemaSet;
  rows: InputRows;
  reference: Reference;
}

/** How many of each are shown. */
const SHOWN = 5;

const NOTHING: Preview = { title: null, language: null, samples: [] };

/**
 * Shows what a document would give (terms, tables, mentions) or a register holds (standards); both with what is wrong
 * with them. Harvested data are not read here: their preview is empty.
 */
export async function previewSource(
  source: LoadedSource,
  context: PreviewContext,
): Promise<Outcome<Preview>> {
  if (!isHeld(source)) return { value: NOTHING, diagnostics: [] };
  return source.entry.kind === 'register'
    ? previewRegister(source, context)
    : previewDocument(source, context);
}

async function previewDocument(
  source: HeldSource,
  { rows }: PreviewContext,
): Promise<Outcome<Preview>> {
  const reader = startReader();
  const { value, diagnostics } = await reader.read(source, rows).finally(reader.close);
  if (value === null) return { value: NOTHING, diagnostics };
  const { definitions, tables, mentions } = toExtractForm(value);
  const named = new Set(mentions.map(({ canonical }) => canonical));
  const samples = [
    sample(
      'definitions',
      definitions.map(({ term }) => term ?? '(without a term)'),
    ),
    sample(
      'tables',
      tables.map(({ caption, rows }) => caption ?? `${rows.length} rows, no caption`),
    ),
    { ...sample('mentions', [...named]), count: mentions.length },
  ];
  return { value: { ...(await describeDocument(source, value.document)), samples }, diagnostics };
}

function previewRegister(
  source: HeldSource,
  { schemas, rows, reference }: PreviewContext,
): Outcome<Preview> {
  const { value, diagnostics } = checkRegister(source, schemas, rows, reference);
  const samples = [
    sample(
      'standards',
      value.map(({ row }) => row.reference),
    ),
  ];
  return { value: { ...NOTHING, samples }, diagnostics };
}

function sample(what: string, all: readonly string[]): Sample {
  return { what, count: all.length, first: all.slice(0, SHOWN) };
}
