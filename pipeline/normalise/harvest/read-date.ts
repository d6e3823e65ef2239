import { TO_BE_PUBLISHED } from '../../designation/designation.ts';
import type { Designation } from '../../designation/designation.ts';
import type { HarvestedDate } from '../../read/records/harvested-record.ts';
import type { HarvestWords } from './compile-harvest.ts';
import type { HarvestNote } from './harvested-standard.ts';

/** A date at the precision known, null where there is none, and what was odd about it. */
export interface DateReading {
  date: string | null;
  notes: HarvestNote[];
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** Years from the year of a name to a date that is still that of publication: a standard approved late in a year is out the next. */
const MAX_DELAY = 1;

/**
 * The date of publication. Catalogues date a supplement by its base, and an old document by the day on which its file was
 * offered; so a date is not believed in the year of the base where the name of the supplement has another year, nor years
 * after the year of the name: then that year is all that is known.
 *
 * `2015-06` of `ISO 1234:2015/Amd 1:2018` → `2018`; `2016-02-09` of `AIEE Std 28-1957` → `1957`.
 */
export function readDate(
  dates: readonly HarvestedDate[],
  designation: Designation,
  words: HarvestWords,
): DateReading {
  const given = words.dates
    .map((word) => dates.find(({ type }) => type === word))
    .find((date) => date !== undefined);
  if (given === undefined) return { date: null, notes: [] };
  const date = readDay(given.text);
  if (date === null) return { date: null, notes: ['date-unreadable'] };
  const own = yearOf(designation.supplements.at(-1)?.date ?? null);
  const base = yearOf(designation.date);
  if (own !== null && own !== base && date.slice(0, 4) === base)
    return { date: own, notes: ['date-of-base'] };
  const named = designation.supplements.length === 0 ? base : own;
  if (named !== null && Number(date.slice(0, 4)) > Number(named) + MAX_DELAY)
    return { date: named, notes: ['date-of-offer'] };
  return { date, notes: [] };
}

/** `2021-10-05T00:00` → `2021-10-05`; null for what is no day of the calendar. */
function readDay(text: string): string | null {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (month < '01' || month > '12') return null;
  if (day === undefined) return `${year}-${month}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : null;
}

/** The year of a date in a name; null for `—` and for none. */
export function yearOf(date: string | null): string | null {
  return date === null || date === TO_BE_PUBLISHED ? null : date.slice(0, 4);
}
