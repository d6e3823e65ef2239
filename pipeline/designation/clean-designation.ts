/**
 * Brings the typography of a name to one form, character by character, so that places in the text stay valid.
 *
 * In: a text. Out: a text of the same length: any dash is `-` (an em dash stays: it means “to be published”), any
 * space is a blank, a full-width colon or parenthesis is an ordinary one.
 */
export function cleanDesignation(text: string): string {
  return text.replaceAll(
    /[\u2010-\u2013\u2212\u00a0\u2000-\u200a\u202f\u2060\u3000\ufeff\uff1a\uff08\uff09\u2215]/g,
    plain,
  );
}

const PLAIN: Record<string, string> = {
  '\uff1a': ':',
  '\uff08': '(',
  '\uff09': ')',
  '\u2215': '/',
};

function plain(character: string): string {
  return PLAIN[character] ?? (/[\u2010-\u2013\u2212]/.test(character) ? '-' : ' ');
}
