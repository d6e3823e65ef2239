/** The day that `SOURCE_DATE_EPOCH` names (seconds since 1970, in UTC), such as 2026-11-22; null where it is not set. */
export function sourceDate(): string | null {
  const seconds = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,12}$/.test(seconds)
    ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
    : null;
}
