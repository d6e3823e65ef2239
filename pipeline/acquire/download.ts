import { describeFailure } from './describe-failure.ts';
import { final, openUrl } from './open-url.ts';
import type { Failure, MayRedirect } from './open-url.ts';
import { receiveBody } from './receive-body.ts';
import type { Progress } from './receive-body.ts';
import { retryDelay } from './retry-delay.ts';
import { watchTime } from './watch-time.ts';
import type { TimeLimits } from './watch-time.ts';

export interface DownloadLimits extends TimeLimits {
  attempts: number;
  /** The longest wait that a server may ask for. */
  wait_ms: number;
  max_bytes: number;
}

/** The patience for official places: they are slow at times, and archives are packed while they are sent. */
export const LIMITS: DownloadLimits = {
  answer_ms: 60_000,
  idle_ms: 60_000,
  total_ms: 1_800_000,
  attempts: 5,
  wait_ms: 300_000,
  max_bytes: 2 ** 31,
};

export interface DownloadOptions {
  limits: DownloadLimits;
  mayRedirect: MayRedirect;
  /** Waits between attempts; tests do not. */
  delay: (ms: number) => Promise<void>;
  /** Told how many bytes have arrived, and how many there will be, if known. */
  progress: (received: number, total: number | null) => void;
}

/** What the server said of the version that is already there. */
export interface Version {
  etag?: string;
  last_modified?: string;
}

/** A file that arrived; `unchanged` where the version already there is the current one. */
export interface Arrived extends Version {
  status: 'arrived' | 'unchanged';
  /** The server's own date, as it writes it. */
  date: string | null;
  content_type: string | null;
}

/**
 * Downloads an address into a file. An attempt that breaks off is taken up where it stopped if the server names the
 * version and sends parts, else begun again; one that cannot succeed ends at once.
 */
export async function download(
  url: string,
  file: string,
  known: Version,
  options: DownloadOptions,
): Promise<Arrived | Failure> {
  const { limits, delay } = options;
  const progress: Progress = { received: 0, version: null };
  for (let attempt = 1; ; attempt += 1) {
    const result = await tryOnce(url, file, { known, progress, options });
    if ('status' in result || result.is_final) return result;
    if (attempt >= limits.attempts)
      return final(`${result.reason}, at the last of ${attempt} attempts`);
    const wait = retryDelay(attempt, result.retry_after ?? null, result.date ?? null);
    if (wait > limits.wait_ms)
      return final(`${result.reason}, and asks to wait ${Math.ceil(wait / 1000)} seconds`);
    await delay(wait);
  }
}

interface Interruption extends Failure {
  retry_after?: string | null;
  date?: string | null;
}

interface Attempt {
  known: Version;
  progress: Progress;
  options: DownloadOptions;
}

async function tryOnce(
  url: string,
  file: string,
  attempt: Attempt,
): Promise<Arrived | Interruption> {
  const { limits, mayRedirect } = attempt.options;
  const watch = watchTime(limits);
  try {
    const headers = requestHeaders(attempt);
    const response = await openUrl(url, { headers, signal: watch.signal, mayRedirect });
    if (!(response instanceof Response)) return response;
    watch.alive();
    const refusal = judgeStatus(response, attempt);
    if (refusal === null) return await receive(response, file, attempt, watch.alive);
    await response.body?.cancel();
    return refusal;
  } catch (error) {
    return { reason: describeFailure(error), is_final: false };
  } finally {
    watch.stop();
  }
}

/** The content as it is, not packed for the journey, so that lengths can be compared; all of it if changed, or the rest. */
function requestHeaders({ known, progress }: Attempt): Record<string, string> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'sm2' };
  const { received, version } = progress;
  if (received > 0 && version !== null)
    return { ...headers, range: `bytes=${received}-`, 'if-range': version };
  if (known.etag !== undefined) headers['if-none-match'] = known.etag;
  if (known.last_modified !== undefined) headers['if-modified-since'] = known.last_modified;
  return headers;
}

/** Null where the answer has a body to receive or says that nothing changed. */
function judgeStatus(
  { status, statusText, headers }: Response,
  { known, progress }: Attempt,
): Interruption | null {
  const isKnown = known.etag !== undefined || known.last_modified !== undefined;
  if (status === 200 || (status === 304 && isKnown)) return null;
  if (status === 206 && rangeStart(headers) === progress.received) return null;
  if (status === 206 || status === 416) {
    progress.received = 0;
    return { reason: 'the server does not continue where it stopped', is_final: false };
  }
  const isPassing = status === 408 || status === 425 || status === 429 || status >= 500;
  return {
    reason: `the server answers ${`${status} ${statusText}`.trimEnd()}`,
    is_final: !isPassing,
    retry_after: headers.get('retry-after'),
    date: headers.get('date'),
  };
}

function rangeStart(headers: Headers): number {
  return Number(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1] ?? NaN);
}

async function receive(
  response: Response,
  file: string,
  { progress, options }: Attempt,
  alive: () => void,
): Promise<Arrived | Failure> {
  const { headers, status } = response;
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  const failure =
    status === 304
      ? null
      : await receiveBody(response, file, progress, {
          max_bytes: options.limits.max_bytes,
          arrived: (received, total) => {
            alive();
            options.progress(received, total);
          },
        });
  return (
    failure ?? {
      status: status === 304 ? 'unchanged' : 'arrived',
      date: headers.get('date'),
      content_type: headers.get('content-type'),
      ...(etag === null ? {} : { etag }),
      ...(modified === null ? {} : { last_modified: modified }),
    }
  );
}
