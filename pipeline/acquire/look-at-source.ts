import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ManifestSource } from '../../schemas/types.ts';
import { LIMITS } from './download.ts';
import { guessFormat } from './guess-format.ts';
import type { MayRedirect } from './open-url.ts';
import { peekUrl } from './peek-url.ts';
import { readHead } from './read-head.ts';

/** How much of a file shows what it is: a first line of data may be long. */
export const SAMPLE_BYTES = 65_536;

/** A file, folder or address, by its name and first bytes; or why nothing can be told. */
export type Looked = { name: string; format: ManifestSource['format'] } | { reason: string };

/** Looks at what a person names as a source: a path, or an address, whose beginning is asked for. */
export async function lookAtSource(target: string, mayRedirect: MayRedirect): Promise<Looked> {
  if (!isAddress(target)) return lookAtFile(target);
  const { pathname, hostname } = new URL(target);
  const name = basename(pathname) || hostname;
  const peek = await peekUrl(target, mayRedirect, LIMITS);
  if ('reason' in peek) return { reason: `It was not fetched: ${peek.reason}.` };
  return withFormat(name, guessFormat(name, peek.head, peek.content_type));
}

/** Whether a text is a web address, not a path. */
export function isAddress(target: string): boolean {
  return /^https?:\/\//.test(target) && URL.canParse(target);
}

async function lookAtFile(file: string): Promise<Looked> {
  const name = basename(file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return { reason: 'It does not exist.' };
  if (found.isDirectory()) return { name, format: 'folder' };
  return withFormat(name, guessFormat(name, await readHead(file, SAMPLE_BYTES), null));
}

function withFormat(name: string, format: ManifestSource['format'] | null): Looked {
  return format === null
    ? { reason: 'Neither its first bytes nor its name tell its format. Write its entry by hand.' }
    : { name, format };
}
