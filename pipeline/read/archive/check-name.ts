/** Characters that no name of a file needs: control characters, and the mark of bytes that are not UTF-8. */
const UNPRINTABLE = /[\u0000-\u001F\u007F\uFFFD]/u;

/** As many characters as any file system takes for a path. */
const MAX_LENGTH = 4096;

/**
 * What is wrong with the name of an entry of an archive; null where nothing is. Nothing is ever written under such a
 * name, but it becomes the place of a record, and a name that tries to lead out of the archive tells of its sender.
 *
 *   checkName('data/iso-8000-2:2018.yaml')  → null
 *   checkName('../../etc/passwd')           → 'leads out of the archive'
 */
export function checkName(name: string): string | null {
  if (name === '') return 'is empty';
  if (name.length > MAX_LENGTH) return 'is too long';
  if (UNPRINTABLE.test(name)) return 'holds bytes that are not UTF-8, or control characters';
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(name)) return 'is absolute';
  return name.split(/[/\\]/).includes('..') ? 'leads out of the archive' : null;
}
