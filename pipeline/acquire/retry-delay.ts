/** Milliseconds before the second attempt; each further one waits twice as long. */
const FIRST_DELAY = 1000;

/**
 * How long to wait after a failed attempt, in milliseconds: what the server asks for with `Retry-After` (seconds, or a
 * date, which counts from the server's own `Date`), else twice as long as before. `retryDelay(2, '7', null)` → 7000.
 * Source: RFC 9110, 10.2.3.
 */
export function retryDelay(
  attempt: number,
  retryAfter: string | null,
  serverDate: string | null,
): number {
  const asked = retryAfter === null ? NaN : askedDelay(retryAfter, serverDate);
  return Number.isNaN(asked) ? FIRST_DELAY * 2 ** (attempt - 1) : Math.max(0, asked);
}

function askedDelay(retryAfter: string, serverDate: string | null): number {
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  return Date.parse(retryAfter) - Date.parse(serverDate ?? '');
}
