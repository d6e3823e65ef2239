import type { ManifestSource } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import { describeError, validator } from './compile-schemas.ts';
import type { SchemaSet } from './compile-schemas.ts';

/** The sources of a manifest, or everything that is wrong with it: unknown keys, missing keys, keys that repeat. */
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
  { source_id: id, path: file, url }: ManifestSource,
  index: number,
  sources: readonly ManifestSource[],
  path: string,
): Diagnostic[] {
  const origin = { source: path, place: `/sources/${index}` };
  const found: Diagnostic[] = [];
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

function parseJson(text: string, path: string): Outcome<unknown> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), diagnostics: [] };
  } catch (error) {
    const message = `The file is no JSON: ${error instanceof Error ? error.message : String(error)}.`;
    return { value: null, diagnostics: [diagnostic('input/syntax', { source: path }, message)] };
  }
}
