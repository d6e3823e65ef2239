import { dirname, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { KindMark, LockedSource, ManifestSource } from '../../schemas/types.ts';
import { LIMITS } from '../acquire/download.ts';
import { fetchSources } from '../acquire/fetch-sources.ts';
import type { FetchOptions } from '../acquire/fetch-sources.ts';
import { guessKind } from '../acquire/guess-kind.ts';
import { loadSources } from '../acquire/load-sources.ts';
import type { LoadedSource } from '../acquire/load-sources.ts';
import { SAMPLE_BYTES, isAddress, lookAtSource } from '../acquire/look-at-source.ts';
import { readHead, unpackHead } from '../acquire/read-head.ts';
import { sourceDate } from '../acquire/source-date.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';
import { slug } from '../slug.ts';

export interface Proposal {
  source: LoadedSource;
  /** What the lock file must pin; null for a local file. */
  pin: LockedSource | null;
}

export interface ProposalContext extends Pick<
  FetchOptions,
  'manifest' | 'cache' | 'mayRedirect' | 'progress'
> {
  marks: readonly KindMark[];
}

/** What nobody but a person can tell of a source. */
export const UNKNOWN = 'unknown';

/**
 * The manifest entry of a file, folder or address, as far as its name and first bytes tell, with the loaded source; an
 * address is fetched into the cache. Publisher and licence are left to be filled in.
 */
export async function proposeSource(
  target: string,
  id: string | null,
  context: ProposalContext,
): Promise<Outcome<Proposal | null>> {
  const looked = await lookAtSource(target, context.mayRedirect);
  if ('reason' in looked) return refuse(target, looked.reason);
  const { name, format } = looked;
  const entry: ManifestSource = {
    source_id: id ?? (slug(name.replace(/(\.[a-z]\w{0,7}){1,2}$/i, '')) || 'source'),
    title: name,
    publisher: UNKNOWN,
    kind: 'document',
    format,
    licence: UNKNOWN,
    ...(isAddress(target)
      ? { url: target }
      : { path: relative(dirname(context.manifest), target).replaceAll('\\', '/') }),
    text_rights: 'cite_only',
  };
  const pinned = isAddress(target) ? await fetchProposed(entry, context) : null;
  if (pinned?.value === null) return { value: null, diagnostics: pinned.diagnostics };
  return load(entry, pinned?.value ?? null, context);
}

async function fetchProposed(
  entry: ManifestSource,
  context: ProposalContext,
): Promise<Outcome<LockedSource | null>> {
  const { value, diagnostics } = await fetchSources([entry], {
    ...context,
    lock: [],
    date: sourceDate(),
    offline: false,
    limits: LIMITS,
    delay: (ms) => setTimeout(ms),
  });
  return { value: value[0]?.pin ?? null, diagnostics };
}

/** Loads the source twice, since its kind, which says how it is loaded, shows in its content. */
async function load(
  entry: ManifestSource,
  pin: LockedSource | null,
  { manifest, cache, marks }: ProposalContext,
): Promise<Outcome<Proposal | null>> {
  const fetched = { cache, lock: pin === null ? [] : [pin] };
  const streamed = { ...entry, kind: 'deliverables' } as const;
  const found = await loadSources([streamed], manifest, fetched);
  const file = found.value[0]?.file;
  if (file === undefined) return { value: null, diagnostics: found.diagnostics };
  const head =
    entry.format === 'folder' ? new Uint8Array() : unpackHead(await readHead(file, SAMPLE_BYTES));
  const kind = guessKind(entry.format, head, marks);
  if (kind === null) {
    const message =
      'Its columns or keys tell no kind. Write its entry by hand, or add what marks it to input/acquire/kind-marks.csv.';
    return refuse(entry.url ?? entry.path ?? '', message);
  }
  const { value, diagnostics } = await loadSources([{ ...entry, kind }], manifest, fetched);
  return { value: value[0] === undefined ? null : { source: value[0], pin }, diagnostics };
}

function refuse(target: string, reason: string): Outcome<null> {
  return {
    value: null,
    diagnostics: [diagnostic('input/unsupported', { source: target }, reason)],
  };
}
