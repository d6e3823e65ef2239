/** What `fetch` throws, in words: `fetch failed` says nothing, its cause does. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause: unknown = error.cause;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? ` (${String(cause.code)})` : '';
  return `the connection failed: ${cause.message || error.message}${code}`;
}
