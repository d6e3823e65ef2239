/** The text of a published file: in one piece, or piece by piece where it is too long to be held. */
export type FileContent = string | ChunkedText;

/** A text that is made while it is written; it may be asked for more than once. */
export interface ChunkedText {
  chunks: () => Iterable<string>;
}

/** The pieces of a text, in order. */
export function chunksOf(content: FileContent): Iterable<string> {
  return typeof content === 'string' ? [content] : content.chunks();
}
