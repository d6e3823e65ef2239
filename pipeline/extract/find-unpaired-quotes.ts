/** Quotation marks of other habits, with which a closing mark of English opens, or no mark of English is used. */
const OTHER_MARKS = /[„‚«»‹›]/u;
const MARK = /[“”]/gu;
/** More than this, and the document has a habit of its own, or was not read in the right order. */
const MOST = 3;

/**
 * Places (index of the sentence, and the mark) where a quotation is closed that was not opened, or opened and not closed. A
 * quotation may run over several sentences; each of its paragraphs may open anew.
 *
 * @example findUnpairedQuotes(['It is “so.', 'And so”, he says.', 'Or not.”']) // [{ index: 2, mark: '”' }]
 */
export function findUnpairedQuotes(
  sentences: readonly string[],
): { index: number; mark: string }[] {
  if (sentences.some((text) => OTHER_MARKS.test(text))) return [];
  const marks = sentences.flatMap((text, index) =>
    Array.from(text.matchAll(MARK), (found) => ({ index, mark: found[0], at: found.index })),
  );
  const unpaired = marks.filter(({ mark }, order) => {
    const [before, after] = [marks[order - 1], marks[order + 1]];
    if (mark === '”') return before?.mark !== '“';
    return after === undefined || (after.mark === '“' && after.at > 0);
  });
  return unpaired.length > MOST ? [] : unpaired.map(({ index, mark }) => ({ index, mark }));
}
