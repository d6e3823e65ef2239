const MONTHS = (
  'January February March April May June July ' + 'August September October November December'
).split(' ');

/** How a date may be written, and the order of its pieces: each row is tried in turn. */
const WRITTEN: [RegExp, (pieces: string[]) => string][] = [
  [/^(\d\d?)\/(\d{4})$/, ([, month = '', year = '']) => `${year}-${month.padStart(2, '0')}`],
  [
    /^([A-Z][a-z]+)\.?\s*(\d+)$/,
    ([, name = '', year = '']) => `${century(year)}-${monthNumber(name)}`,
  ],
  [
    /^([A-Z][a-z]+)\s+(\d{1,2}),\s+(\d{4})$/,
    ([, name = '', day = '', year = '']) => `${year}-${monthNumber(name)}-${day.padStart(2, '0')}`,
  ],
  [/^(\d{4})-([A-Z][a-z]{2})/, ([, year = '', name = '']) => `${year}-${monthNumber(name)}`],
  [/^(\d{4})(\d\d)(\d\d)$/, ([, year = '', month = '', day = '']) => `${year}-${month}-${day}`],
  [/^(\d{4})(\d\d)$/, ([, year = '', month = '']) => `${year}-${month}`],
  [/^(\d\d)$/, ([, year = '']) => century(year)],
];

/**
 * A date as the catalogue writes it. In: a date as a publisher writes it. Out: `2017-12`, `2007`, `1998-05-07`.
 *
 * `12/2017`, `Jul 07`, `September 2004`, `19980507`, and two digits of a year: `98` is 1998, `07` is 2007.
 */
export function readDate(text: string): string {
  for (const [pattern, arrange] of WRITTEN) {
    const found = pattern.exec(text);
    if (found !== null) return arrange([...found]);
  }
  return text;
}

function monthNumber(name: string): string {
  const index = MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));
  return String(index + 1).padStart(2, '0');
}

function century(digits: string): string {
  if (digits.length === 4) return digits;
  return Number(digits) > 39 ? `19${digits}` : `20${digits}`;
}

/** A date as a publisher prints it. In: the pattern that its template names, and the date. `2017-12` → `12/2017`. */
export function printDate(pattern: string, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (pattern === 'yy') return year.slice(2);
  if (pattern === 'year') return year;
  if (pattern === 'yyyymmdd' || pattern === 'yyyy_mm') return date.replaceAll('-', '');
  if (month === undefined) return date;
  const name = MONTHS[Number(month) - 1] ?? '';
  if (pattern === 'mm/yyyy') return `${month}/${year}`;
  if (pattern === 'Month yyyy') return `${name} ${year}`;
  return pattern === 'Month d, yyyy' && day !== undefined
    ? `${name} ${Number(day)}, ${year}`
    : date;
}

/** Tells whether a field of a template holds a date, by the name of its pattern. */
export function isDatePattern(pattern: string): boolean {
  return /y{2}/.test(pattern) || pattern === 'year';
}
