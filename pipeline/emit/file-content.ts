/**
 * What a published file holds: a text or bytes in one piece; piece by piece where it is too long to be held; or, where it
 * tells of the others (their sizes and checksums), made when those are written.
 */
export type FileContent = FilePiece | ChunkedContent | DerivedContent;

/** Text, written as UTF-8, or bytes as they are. */
export type FilePiece = string | Uint8Array;

/** A content that is made while it is written; it may be asked for more than once. */
export interface ChunkedContent {
  chunks: () => Iterable<FilePiece>;
}

/** A content that is made from what was written before it, which includes every file that is not derived. */
export interface DerivedContent {
  from: (written: WrittenFiles) => FilePiece;
}

/** Size and checksum of each file that was written, by its path in the output (`schemas/gaps.schema.json`). */
export type WrittenFiles = ReadonlyMap<string, WrittenFile>;

export interface WrittenFile {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

export function isDerived(content: FileContent): content is DerivedContent {
  return typeof content === 'object' && 'from' in content;
}

/** The pieces of a content, in order; `written` is what a derived one tells of. */
export function chunksOf(content: FileContent, written: WrittenFiles): Iterable<FilePiece> {
  if (typeof content === 'string' || content instanceof Uint8Array) return [content];
  return isDerived(content) ? [content.from(written)] : content.chunks();
}
