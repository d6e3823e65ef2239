import { open } from 'node:fs/promises';
import { final } from './open-url.ts';
import type { Failure } from './open-url.ts';

/** What remains of an attempt for the next one: how much has arrived, and of which version. */
export interface Progress {
  received: number;
  /** Names the version that is being received, so that the rest can be asked for; null where the server named none. */
  version: string | null;
}

export interface BodyOptions {
  max_bytes: number;
  /** Told for each piece how many bytes have arrived, and how many there will be, if known. */
  arrived: (received: number, total: number | null) => void;
}

/**
 * Writes the body of a response into a file: a whole (200) from the start, a part (206) where the last attempt stopped.
 * Keeps `progress` up to date. Null where all of it arrived. Throws where the connection breaks.
 */
export async function receiveBody(
  response: Response,
  file: string,
  progress: Progress,
  { max_bytes: max, arrived }: BodyOptions,
): Promise<Failure | null> {
  if (response.status === 200) progress.received = 0;
  progress.version = versionOf(response.headers);
  const total = expectedBytes(response.headers, progress.received);
  if (total !== null && total > max) {
    await response.body?.cancel();
    return tooLarge(max);
  }
  const handle = await open(file, progress.received === 0 ? 'w' : 'a');
  try {
    for await (const chunk of response.body ?? []) {
      if (!(chunk instanceof Uint8Array)) continue;
      await handle.writeFile(chunk);
      progress.received += chunk.length;
      if (progress.received > max) return tooLarge(max);
      arrived(progress.received, total);
    }
  } finally {
    await handle.close();
  }
  if (total === null || total === progress.received) return null;
  const reason = `only ${progress.received} of ${total} bytes arrived`;
  return { reason, is_final: false };
}

function tooLarge(max: number): Failure {
  return final(`it is larger than ${max} bytes`);
}

/** What `If-Range` may name: a strong entity tag, else a date. A body unpacked on arrival cannot be continued. */
function versionOf(headers: Headers): string | null {
  if (headers.has('content-encoding')) return null;
  const etag = headers.get('etag');
  return etag?.startsWith('"') === true ? etag : headers.get('last-modified');
}

/** How many bytes there will be in all; null where the server does not say, or counts them packed. */
function expectedBytes(headers: Headers, received: number): number | null {
  const length = headers.get('content-length');
  if (length === null || headers.has('content-encoding')) return null;
  return received + Number(length);
}
