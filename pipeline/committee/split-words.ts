/** A run of letters, a run of digits, or one mark, with its place in the text. */
export interface Word {
  text: string;
  isMark: boolean;
  isNumber: boolean;
  start: number;
  end: number;
}

/**
 * A blank line, which ends any name; letters (joined over a hyphen at a line end when the next line goes on in lower case), digits; or one mark. Other
 * white space, line breaks and soft hyphens separate words and are not words themselves.
 */
const WORD =
  /\n[ \t\r]*\n|(\p{L}+(?:(?:-[ \t]*\r?\n[ \t]*|\u00AD\s*)\p{Ll}+)*)|(\d+)|[^\s\u00AD]/gu;
const LINE_END_HYPHEN = /[-\u00AD]\s+/gu;

/** `IEC/TC65` → `IEC`, `/`, `TC`, `65`. Takes time in proportion to the length of the text. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const [raw, letters, digits] = match;
    return {
      text: (letters?.replace(LINE_END_HYPHEN, '') ?? raw).normalize('NFKC'),
      isMark: letters === undefined && digits === undefined,
      isNumber: digits !== undefined,
      start: match.index,
      end: match.index + raw.length,
    };
  });
}
