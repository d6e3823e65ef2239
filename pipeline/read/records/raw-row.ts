/** A row of a data set as its file has it, whatever the file's form: by the names of its fields, not yet understood. */
export interface RawRow {
  /** The line of the file on which the row starts. */
  line: number;
  /** The value as parsed; null where the row cannot be read. */
  value: unknown;
  /** Why it cannot be read; null where it can. */
  fault: string | null;
  /** The row as written. */
  raw: string;
  /** The row is not UTF-8, and was read as windows-1252. */
  isRepaired: boolean;
}
