import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import type { LockedSource, ManifestSource } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode, Outcome } from '../diagnostic.ts';
import { cachedFile, isPacked } from './cached-file.ts';
import { hashFile, hashFolder } from './hash-file.ts';
import type { FileHash } from './hash-file.ts';

/** A source on disk: its manifest entry, and the file or folder as it was found. */
export interface LoadedSource extends FileHash {
  /** The entry, with the date of the lock file where it has none. */
  entry: ManifestSource;
  /** Absolute path of the file or folder; `sha256` and `size` are those of the file itself, before unpacking. */
  file: string;
  /** Content of a document or register, unpacked; null for harvested data, which is streamed from `file`. */
  bytes: Uint8Array | null;
}

/** A source that is held in memory: a document or a register. */
export interface HeldSource extends LoadedSource {
  bytes: Uint8Array;
}

/** What was fetched: the cache, and the entries of the lock file. */
export interface Fetched {
  cache: string;
  lock: readonly LockedSource[];
}

/** The kinds of sources that are small enough to be held. */
const HELD: readonly ManifestSource['kind'][] = ['document', 'register'];

/** How many files are read at a time. */
const CONCURRENCY = 4;

/** Whether the content of a source is at hand. */
export function isHeld(source: LoadedSource): source is HeldSource {
  return source.bytes !== null;
}

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
 * Finds the files of a manifest, in the order of their keys: `path`, relative to the manifest, else the file of the cache
 * that the lock pins. Reports files that are missing, cannot be read, or are not those that are pinned.
 */
export async function loadSources(
  entries: readonly ManifestSource[],
  manifestPath: string,
  fetched: Fetched = { cache: '', lock: [] },
): Promise<Outcome<LoadedSource[]>> {
  const limit = pLimit(CONCURRENCY);
  const ordered = [...entries].sort((a, b) => (a.source_id < b.source_id ? -1 : 1));
  const outcomes = await Promise.all(
    ordered.map((entry) =>
      limit(() =>
        entry.path === undefined
          ? loadFetched(entry, fetched)
          : loadFile(entry, resolve(dirname(manifestPath), entry.path), entry.path),
      ),
    ),
  );
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function loadFetched(
  entry: ManifestSource,
  { cache, lock }: Fetched,
): Promise<Outcome<LoadedSource | null>> {
  const { source_id: id, url = '' } = entry;
  const pin = lock.find((locked) => isPinOf(locked, entry));
  const again = `Run \`sm2 fetch --source ${id}\` with this manifest.`;
  if (pin === undefined)
    return fail(entry, 'input/missing', `${url} was not fetched yet. ${again}`);
  const date = entry.retrieved_date ?? pin.retrieved_date;
  const dated = date === undefined ? entry : { ...entry, retrieved_date: date };
  const loaded = await loadFile(dated, cachedFile(cache, entry, pin), url, pin.sha256);
  if (loaded.value !== null) return loaded;
  const message = `The copy of ${url} that the lock file pins is not in the cache, or is damaged. ${again}`;
  return fail(entry, 'input/missing', message);
}

/** Whether an entry of the lock file is about this source, its present address, and the content that the manifest wants. */
export function isPinOf(
  pin: LockedSource,
  { source_id: id, url, sha256 }: ManifestSource,
): boolean {
  const isWanted = sha256 === undefined || sha256 === pin.sha256;
  return pin.source_id === id && pin.url === url && isWanted;
}

async function loadFile(
  entry: ManifestSource,
  file: string,
  name: string,
  pinned = entry.sha256,
): Promise<Outcome<LoadedSource | null>> {
  const found = await readOrHash(entry, file);
  if (typeof found === 'string') {
    const [code, message] =
      found === 'ENOENT'
        ? (['missing', 'does not exist. Restore it, or correct its path in the manifest.'] as const)
        : (['unreadable', `cannot be read (${found}). Check its permissions.`] as const);
    return fail(entry, `input/${code}`, `The file ${name} ${message}`);
  }
  if (pinned !== undefined && pinned !== found.sha256) {
    const message = `The file ${name} has the SHA-256 ${found.sha256}, the manifest pins ${pinned}. Restore the file, or pin the new one.`;
    return fail(entry, 'input/checksum', message);
  }
  return unpack({ entry, file, ...found }, name);
}

/** What is known of a file, with its content where its kind is held; the error's code where it cannot be read. */
async function readOrHash(
  { kind, format }: ManifestSource,
  file: string,
): Promise<Pick<LoadedSource, 'bytes' | 'sha256' | 'size'> | string> {
  try {
    if (format === 'folder') return { ...(await hashFolder(file)), bytes: null };
    if (!HELD.includes(kind)) return { ...(await hashFile(file)), bytes: null };
    const bytes = await readFile(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { sha256, size: bytes.length, bytes };
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function unpack(source: LoadedSource, name: string): Outcome<LoadedSource | null> {
  const { entry, bytes } = source;
  if (bytes === null || !isPacked(entry)) return { value: source, diagnostics: [] };
  try {
    return { value: { ...source, bytes: gunzipSync(bytes) }, diagnostics: [] };
  } catch {
    return fail(
      entry,
      'input/unreadable',
      `The file ${name} is no gzip file. Restore it, or correct its name.`,
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
