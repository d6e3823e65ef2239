/** The texts of published files as they would be written, for tests that write nothing. */
import { createHash } from 'node:crypto';
import { chunksOf, isDerived } from '../../pipeline/emit/file-content.ts';
import type { FileContent, WrittenFiles } from '../../pipeline/emit/file-content.ts';
import { publication } from '../reference.ts';

/** What a build of nothing in particular says of itself. */
export const NOTES = { version: '1.2.3', accounts: [], profiles: [], diagnostics: [], publication };

/** What is known of these files once they are written, but for those that tell of others. */
export function writtenFiles(files: ReadonlyMap<string, FileContent>): WrittenFiles {
  const plain = [...files].filter(([, content]) => !isDerived(content));
  return new Map(
    plain.map(([path, content]) => {
      const bytes = bytesOf(content, new Map());
      return [
        path,
        { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
      ];
    }),
  );
}

/** The bytes of one of these files. */
export function publishedBytes(files: ReadonlyMap<string, FileContent>, path: string): Buffer {
  return bytesOf(files.get(path) ?? '', writtenFiles(files));
}

/** The text of one of these files. */
export function publishedText(files: ReadonlyMap<string, FileContent>, path: string): string {
  return publishedBytes(files, path).toString('utf8');
}

function bytesOf(content: FileContent, written: WrittenFiles): Buffer {
  return Buffer.concat(Array.from(chunksOf(content, written), (piece) => Buffer.from(piece)));
}
