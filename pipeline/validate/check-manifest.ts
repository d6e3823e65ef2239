import type { ManifestSource } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Origin, Outcome } from '../diagnostic.ts';
import { describeError, validator } from './compile-schemas.ts';
import type { SchemaSet } from './compile-schemas.ts';

/** What can be read: the formats of each kind of source that the manifest may name. */
const READABLE: Readonly<Record<ManifestSource['kind'], readonly string[]>> = {
  document: ['pdf', 'html', 'text', 'markdown'],
  register: ['csv'],
  relaton: ['tar.gz', 'zip', 'folder'],
  deliverables: ['jsonl', 'csv'],
  committees: ['jsonl', 'csv'],
  ics: ['csv', 'jsonl'],
};

/** The sources of a manifest, or everything that is wrong with it: unknown keys, missing keys, keys that repeat, what cannot be read. */
export function checkManifest(
  text: string,
  path: string,
  schemas: SchemaSet,
): Outcome<ManifestSource[]> {
  const parsed = parseJson(text, path);
  if (parsed.diagnostics.length > 0) return { value: [], diagnostics: parsed.diagnostics };
  const validate = validator(schemas, 'manifest');
  const manifest = parsed.value;
  if (!validate(manifest)) {
    const diagnostics = (validate.errors ?? []).map((error) =>
      diagnostic(
        'input/schema',
        { source: path },
        `${describeError(error)}. See schemas/manifest.schema.json.`,
      ),
    );
    return { value: [], diagnostics };
  }
  return {
    value: manifest.sources,
    diagnostics: manifest.sources.flatMap((source, index) =>
      checkSource(source, index, manifest.sources, path),
    ),
  };
}

function checkSource(
  source: ManifestSource,
  index: number,
  sources: readonly ManifestSource[],
  path: string,
): Diagnostic[] {
  const { source_id: id, path: file, url } = source;
  const origin = { source: path, place: `/sources/${index}` };
  const found = checkReadable(source, origin);
  if (sources.findIndex((other) => other.source_id === id) !== index) {
    found.push(
      diagnostic(
        'input/duplicate',
        origin,
        `The source_id "${id}" is taken. Give each source its own.`,
      ),
    );
  }
  if (file === undefined && url === undefined) {
    found.push(
      diagnostic(
        'input/schema',
        origin,
        `The source "${id}" has neither path nor url. Give one of them.`,
      ),
    );
  }
  return found;
}

/** A source that nothing reads would be left out in silence. */
function checkReadable({ kind, format }: ManifestSource, origin: Origin): Diagnostic[] {
  const formats = READABLE[kind];
  if (formats.includes(format)) return [];
  const message = `Sources of the kind ${kind} in the format ${format} cannot be read yet. Convert it to one of: ${formats.join(', ')}.`;
  return [diagnostic('input/unsupported', origin, message)];
}

function parseJson(text: string, path: string): Outcome<unknown> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), diagnostics: [] };
  } catch (error) {
    const message = `The file is no JSON: ${error instanceof Error ? error.message : String(error)}.`;
    return { value: null, diagnostics: [diagnostic('input/syntax', { source: path }, message)] };
  }
}
