import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';

/**
 * Bytes as text. The encoding is taken from a byte order mark, else from `declared` (the label in an HTML file or a
 * manifest), else UTF-8. Text that declares UTF-8 and is not is an error, since guessing would corrupt names silently;
 * text that declares another encoding but is well-formed UTF-8 is read as UTF-8, with a warning; text that declares
 * nothing and is not UTF-8 is read as windows-1252, as the HTML standard does, with a warning. A declaration of UTF-16
 * that could be read without a mark is wrong by that very fact, and counts as none (HTML standard, prescan).
 */
export function decodeText(
  bytes: Uint8Array,
  source: string,
  declared: string | null,
): Outcome<string> {
  const marked = byteOrderMark(bytes) ?? asciiCompatible(declared);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (marked === null || isUtf8(marked)) {
    if (utf8 !== null) return { value: utf8, diagnostics: [] };
    if (marked !== null) return { value: '', diagnostics: [notUtf8(bytes, source)] };
    const message =
      'The text declares no usable encoding and is not UTF-8; it is read as windows-1252.';
    return {
      value: decodeWindows1252(bytes),
      diagnostics: [diagnostic('read/encoding', { source }, message)],
    };
  }
  if (utf8 !== null && /[^\u0000-\u007F]/u.test(utf8)) {
    const message = `The text declares ${marked} but is UTF-8; it is read as UTF-8. Correct the declaration.`;
    return { value: utf8, diagnostics: [diagnostic('read/encoding', { source }, message)] };
  }
  const value = tryDecode(bytes, marked);
  if (value !== null) return { value, diagnostics: [] };
  const message = `The encoding "${marked}" is unknown, or the text is not in it. Save the file as UTF-8.`;
  return { value: '', diagnostics: [diagnostic('input/unreadable', { source }, message)] };
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The declared label in lower case; null for none, and for one that contradicts itself. */
function asciiCompatible(declared: string | null): string | null {
  const label = declared?.toLowerCase() ?? null;
  return label?.startsWith('utf-16') === true ? null : label;
}

function isUtf8(label: string): boolean {
  return label === 'utf-8' || label === 'utf8';
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Names the line of the first byte that is not UTF-8, so that a person finds it. */
function notUtf8(bytes: Uint8Array, source: string) {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const line = lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length;
  const message =
    'The text declares UTF-8, but a byte on this line is not. Save it as UTF-8, or declare its true encoding, such as windows-1252.';
  return diagnostic('input/unreadable', { source, line }, message);
}
