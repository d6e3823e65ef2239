import { openUrl } from './open-url.ts';
import type { Failure, MayRedirect } from './open-url.ts';
import { describeFailure } from './describe-failure.ts';
import { watchTime } from './watch-time.ts';
import type { TimeLimits } from './watch-time.ts';

/** The start of what an address holds. */
export interface Peek {
  head: Uint8Array;
  content_type: string | null;
}

/** Looks at the first bytes of what an address holds, without fetching the rest. */
export async function peekUrl(
  url: string,
  mayRedirect: MayRedirect,
  limits: TimeLimits,
): Promise<Peek | Failure> {
  const watch = watchTime(limits);
  try {
    const headers = { 'accept-encoding': 'identity', 'user-agent': 'sm2' };
    const response = await openUrl(url, { headers, signal: watch.signal, mayRedirect });
    if (!(response instanceof Response)) return response;
    const { status, statusText } = response;
    if (status !== 200)
      return { reason: `the server answers ${status} ${statusText}`, is_final: true };
    for await (const chunk of response.body ?? [])
      if (chunk instanceof Uint8Array)
        return { head: chunk, content_type: response.headers.get('content-type') };
    return { reason: 'what came is empty', is_final: true };
  } catch (error) {
    return { reason: describeFailure(error), is_final: true };
  } finally {
    watch.stop();
  }
}
