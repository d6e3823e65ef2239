// Recall of the rows of scope.csv that are in scope: `node test/evaluation/score-scope.js PREDICTIONS.jsonl`.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const scope = Papa.parse(readFileSync(new URL('scope.csv', import.meta.url), 'utf8').trim(), {
  header: true,
}).data;
const predictions = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** Publishers, number, part and year of a reference, as the scorer of the evaluation set reads them. */
function keyOf(reference) {
  const match = /(\d{3,6})((?:[-–][0-9A-Z]+)*)(?::(\d{4}))?/.exec(reference);
  if (match === null) return null;
  const [, number, part, year] = match;
  const publishers = new Set(reference.match(/ISO|IEC|CISPR/g));
  return { publishers, number, part: part.replaceAll('–', '-').replace(/^-|-$/g, ''), year };
}

const byNumber = new Map();
for (const { ref, relevant } of predictions) {
  const key = keyOf(ref);
  if (key === null || !relevant) continue;
  byNumber.set(key.number, [...(byNumber.get(key.number) ?? []), key]);
}

/** A list of editions asks for the edition; the others take an undated or partless reference for the series. */
function isRecalled({ list, reference }) {
  const key = keyOf(reference);
  return (byNumber.get(key?.number) ?? []).some((other) => {
    const isSamePart =
      other.part === key.part ||
      (list !== 'relevance' && (key.part === '' || other.part.startsWith(`${key.part}-`)));
    const isSameYear = list !== 'relevance' || key.year === undefined || key.year === other.year;
    return isSamePart && isSameYear && [...key.publishers].some((one) => other.publishers.has(one));
  });
}

for (const list of [...new Set(scope.map((row) => row.list))]) {
  const rows = scope.filter((row) => row.list === list && row.scope === 'in');
  const recalled = rows.filter(isRecalled).length;
  console.log(
    `in scope of ${list}: recall ${(recalled / rows.length).toFixed(3)} (${recalled} of ${rows.length})`,
  );
}
