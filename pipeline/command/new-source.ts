import { join, relative, resolve } from 'node:path';
import type { ManifestSource } from '../../schemas/types.ts';
import { addToManifest } from '../acquire/add-to-manifest.ts';
import { cacheFolder } from '../acquire/cache-folder.ts';
import { compileRedirects } from '../acquire/compile-redirects.ts';
import { loadSources } from '../acquire/load-sources.ts';
import { isAddress } from '../acquire/look-at-source.ts';
import { lockPath } from '../acquire/read-lock-text.ts';
import { readProject } from '../acquire/read-project.ts';
import { writeLock } from '../acquire/write-lock.ts';
import { diagnostic, hasErrors } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import { compileReference } from '../reference.ts';
import { checkInput } from '../validate/check-input.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import type { Command, Io } from './command.ts';
import { previewSource } from './preview-source.ts';
import type { Preview, PreviewContext } from './preview-source.ts';
import { UNKNOWN, proposeSource } from './propose-source.ts';
import type { Proposal } from './propose-source.ts';
import { readManifest } from './read-manifest.ts';
import type { Manifest } from './read-manifest.ts';
import { readOptions, textOption } from './read-options.ts';
import { report } from './report.ts';
import { megabytes, showProgress } from './show-progress.ts';

const HELP = `Usage: sm2 new-source FILE|URL [--manifest FILE] [--id ID] [--write] [--json]

Shows the manifest entry that a file, folder or address would have, and what would be extracted from it. --write adds the
entry to the manifest (default: input/sources.json); an address is fetched and pinned in the lock file. Publisher and
licence are yours to fill in; sentences of a source may only be cited unless you change its text_rights.

  sm2 new-source input/documents/smart-manufacturing-terms.pdf
`;

const OPTIONS = {
  manifest: { type: 'string' },
  id: { type: 'string' },
  write: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `sm2 new-source`: the manifest entry of a new source, and what it holds. */
export const newSourceCommand: Command = async (args, io) => {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  const [target, ...others] = options.positionals;
  const id = textOption(options, 'id', '') || null;
  if (target === undefined || others.length > 0 || !/^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(id ?? '')) {
    io.err(`sm2 new-source takes one file or address, and an id of words with hyphens.\n\n${HELP}`);
    return 2;
  }
  const standard = join(io.root, 'input', 'sources.json');
  const known = await readKnown(resolve(io.cwd, textOption(options, 'manifest', standard)), io);
  if (known === null) return 1;
  const { value: proposal, diagnostics: faults } = await propose(target, id, known, io);
  if (proposal === null) return report(faults, io, '; nothing was written');
  const { value: preview, diagnostics } = await previewSource(proposal.source, known);
  const entry = complete(proposal, preview);
  const isWritten = options.values['write'] === true && !hasErrors(diagnostics);
  if (isWritten) write(entry, proposal, known);
  const answer = { entry, size: proposal.source.size, is_written: isWritten, preview };
  if (options.values['json'] === true) io.out(`${JSON.stringify(answer, null, 2)}\n`);
  else io.out(toText(answer, relative(io.cwd, known.path)));
  return report(diagnostics, io);
};

/** What is there already: the manifest, and everything that reading a source needs. */
interface Known extends PreviewContext {
  /** Path of the manifest. */
  path: string;
  manifest: Manifest;
  cache: string;
}

async function readKnown(path: string, io: Io): Promise<Known | null> {
  const project = readProject(io.root);
  const schemas = compileSchemas(project.schemas);
  const { value: rows, diagnostics } = checkInput(project, schemas);
  const manifest = await readManifest(path, schemas);
  const faults = [...diagnostics, ...manifest.diagnostics];
  report(faults, io);
  if (hasErrors(faults)) return null;
  const cache = cacheFolder(io.root);
  return {
    path,
    manifest: manifest.value,
    cache,
    schemas,
    rows,
    reference: compileReference(rows),
  };
}

async function propose(
  target: string,
  id: string | null,
  known: Known,
  io: Io,
): Promise<Outcome<Proposal | null>> {
  const { path, cache, rows } = known;
  const progress = showProgress(io);
  const proposed = await proposeSource(isAddress(target) ? target : resolve(io.cwd, target), id, {
    manifest: path,
    cache,
    mayRedirect: compileRedirects(rows('redirect-hosts')),
    marks: rows('kind-marks'),
    progress: progress.show,
  });
  progress.clear();
  const clash = proposed.value === null ? null : await findClash(proposed.value, known);
  return clash === null ? proposed : { value: null, diagnostics: [clash] };
}

/** Why the manifest cannot take a source: it has its key, or the same file. */
async function findClash(
  { source: { entry, sha256 } }: Proposal,
  { path, manifest: { entries, lock }, cache }: Known,
): Promise<Diagnostic | null> {
  const { source_id: id } = entry;
  const duplicate = (message: string) => diagnostic('input/duplicate', { source: path }, message);
  if (entries.some((other) => other.source_id === id))
    return duplicate(`The source_id "${id}" is taken. Choose another with --id.`);
  const loaded = await loadSources(entries, path, { cache, lock });
  const same =
    loaded.value.find((other) => other.sha256 === sha256)?.entry ??
    entries.find(({ url }) => url !== undefined && url === entry.url);
  if (same === undefined) return null;
  return duplicate(`The source "${same.source_id}" is the same file. Nothing needs to be added.`);
}

/** The entry as it is to be written: with what the document says of itself, and the checksum of a local file. */
function complete({ source, pin }: Proposal, { title, language }: Preview): ManifestSource {
  const { entry, sha256 } = source;
  return {
    source_id: entry.source_id,
    title: title ?? entry.title,
    publisher: entry.publisher,
    kind: entry.kind,
    format: entry.format,
    licence: entry.licence,
    ...(entry.path === undefined ? {} : { path: entry.path }),
    ...(entry.url === undefined ? {} : { url: entry.url }),
    text_rights: 'cite_only',
    ...(pin === null ? { sha256 } : {}),
    ...(language === null ? {} : { language }),
  };
}

function write(entry: ManifestSource, { pin }: Proposal, { path, manifest }: Known): void {
  if (pin !== null) writeLock(lockPath(path), [...manifest.lock, pin]);
  addToManifest(path, manifest.entries, entry);
}

interface Answer {
  entry: ManifestSource;
  size: number;
  is_written: boolean;
  preview: Preview;
}

function toText({ entry, size, is_written: isWritten, preview }: Answer, manifest: string): string {
  const samples = preview.samples.map(({ what, count, first }) => {
    const more = count > first.length ? '; …' : '';
    return `${String(count).padStart(6)} ${what}${count === 0 ? '' : `: ${first.join('; ')}${more}`}`;
  });
  const unread = `A source of the kind ${entry.kind} shows its records when it is built.`;
  const fill = `Fill in what is "${UNKNOWN}".`;
  return [
    JSON.stringify(entry, null, 2),
    `${megabytes(size)}. ${samples.length === 0 ? unread : 'It holds:'}`,
    ...samples,
    isWritten ? `Added to ${manifest}. ${fill}` : `--write adds it to ${manifest}. ${fill}`,
    '',
  ].join('\n');
}
