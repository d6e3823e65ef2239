import { expect, test } from 'vitest';
import { retryDelay } from '../../pipeline/acquire/retry-delay.ts';

const NOW = 'Sun, 22 Nov 2026 06:00:00 GMT';

test.each<[string, number, string | null, string | null, number]>([
  ['a second after the first attempt', 1, null, null, 1000],
  ['twice as long after each further one', 4, null, null, 8000],
  ['the seconds that the server asks for', 2, ' 7 ', NOW, 7000],
  ['until the date that it asks for', 1, 'Sun, 22 Nov 2026 06:01:00 GMT', NOW, 60_000],
  ['not at all for a date that is past', 1, 'Sun, 22 Nov 2026 05:00:00 GMT', NOW, 0],
  ['as usual for a date without the clock of the server', 2, NOW, null, 2000],
  ['as usual for a wish that cannot be read', 2, 'soon', NOW, 2000],
])('the wait is %s', (_title, attempt, retryAfter, date, wait) => {
  expect(retryDelay(attempt, retryAfter, date)).toBe(wait);
});
