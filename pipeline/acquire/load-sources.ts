import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import type { ManifestSource } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode, Outcome } from '../diagnostic.ts';

/** A source on disk: its manifest entry, and the bytes of the file as they were read. */
export interface LoadedSource {
  entry: ManifestSource;
  bytes: Uint8Array;
  /** SHA-256 and size of the file itself, before unpacking. */
  sha256: string;
  size: number;
}

/** How many files are read at a time. */
const CONCURRENCY = 4;

/** Reads the manifest's text; reports where it cannot be read. */
export async function readManifestText(path: string): Promise<Outcome<string>> {
  try {
    return { value: await readFile(path, 'utf8'), diagnostics: [] };
  } catch {
    const message = 'The manifest does not exist or cannot be read. Name another with --manifest.';
    return { value: '', diagnostics: [diagnostic('input/missing', { source: path }, message)] };
  }
}

/**
 * Reads the files that a manifest names, relative to it, in the order of their keys; a `.gz` file is unpacked. Reports
 * files that are missing, cannot be read, or are not those that the manifest pins.
 */
export async function loadSources(
  entries: readonly ManifestSource[],
  manifestPath: string,
): Promise<Outcome<LoadedSource[]>> {
  const limit = pLimit(CONCURRENCY);
  const ordered = [...entries].sort((a, b) => (a.source_id < b.source_id ? -1 : 1));
  const outcomes = await Promise.all(
    ordered.map((entry) => limit(() => loadSource(entry, dirname(manifestPath)))),
  );
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function loadSource(
  entry: ManifestSource,
  base: string,
): Promise<Outcome<LoadedSource | null>> {
  const { path, url, sha256: pinned } = entry;
  if (path === undefined)
    return fail(entry, 'input/missing', `The source has no path; fetch ${url ?? 'it'} first.`);
  const file = await readBytes(resolve(base, path), entry);
  if (file.value === null) return { value: null, diagnostics: file.diagnostics };
  const sha256 = createHash('sha256').update(file.value).digest('hex');
  if (pinned !== undefined && pinned !== sha256) {
    const message = `The file ${path} has the SHA-256 ${sha256}, the manifest pins ${pinned}. Restore the file, or pin the new one.`;
    return fail(entry, 'input/checksum', message);
  }
  return unpack({ entry, bytes: file.value, sha256, size: file.value.length });
}

async function readBytes(path: string, entry: ManifestSource): Promise<Outcome<Uint8Array | null>> {
  try {
    return { value: await readFile(path), diagnostics: [] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT'
      ? fail(
          entry,
          'input/missing',
          `The file ${path} does not exist. Restore it, or correct its path in the manifest.`,
        )
      : fail(
          entry,
          'input/unreadable',
          `The file ${path} cannot be read (${code}). Check its permissions.`,
        );
  }
}

function fail(
  { source_id: source }: ManifestSource,
  code: DiagnosticCode,
  message: string,
): Outcome<null> {
  return { value: null, diagnostics: [diagnostic(code, { source }, message)] };
}

function unpack(source: LoadedSource): Outcome<LoadedSource | null> {
  const { entry, bytes } = source;
  if (entry.format === 'tar.gz' || entry.path?.endsWith('.gz') !== true)
    return { value: source, diagnostics: [] };
  try {
    return { value: { ...source, bytes: gunzipSync(bytes) }, diagnostics: [] };
  } catch {
    return fail(
      entry,
      'input/unreadable',
      `The file ${entry.path} is no gzip file. Restore it, or correct its name.`,
    );
  }
}
