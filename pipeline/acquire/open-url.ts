/** Why a request came to nothing, as the end of a sentence, and whether trying again may help. */
export interface Failure {
  reason: string;
  is_final: boolean;
}

/** Says whether an address on one host may lead to another host. */
export type MayRedirect = (fromHost: string, toHost: string) => boolean;

export interface RequestOptions {
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
  mayRedirect: MayRedirect;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Asks for an address and follows redirects: over https only (but for this machine itself), within the host and to hosts
 * that `mayRedirect` knows, never in a circle. Throws where the connection fails, as `fetch` does.
 */
export async function openUrl(
  address: string,
  { headers, signal, mayRedirect }: RequestOptions,
): Promise<Response | Failure> {
  const seen = new Set<string>();
  let url = new URL(address);
  while (seen.size <= MOST_REDIRECTS) {
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
      return final(`${url.href} is not an https address`);
    if (seen.has(url.href)) return final(`the redirects run in a circle at ${url.href}`);
    seen.add(url.href);
    const response = await fetch(url.href, { headers, signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, url.href))
      return final(`it redirects to "${location}", no address`);
    const next = new URL(location, url.href);
    if (next.hostname !== url.hostname && !mayRedirect(url.hostname, next.hostname))
      return final(
        `it redirects to another host, ${next.hostname}; if that is right, add it to input/acquire/redirect-hosts.csv`,
      );
    url = next;
  }
  return final(`it redirects more than ${MOST_REDIRECTS} times`);
}

/** A failure that no further attempt will change. */
export function final(reason: string): Failure {
  return { reason, is_final: true };
}
