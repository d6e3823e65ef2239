/**
 * Every problem the pipeline can report. Bad data becomes a Diagnostic and travels with the result of a stage;
 * a thrown error means a bug. The table below is the only list of codes: one code, one severity, one explanation.
 */

/** Where a problem or a fact was found: a source, and as much of page, line and place as is known. */
export interface Origin {
  /** `source_id` of the manifest, or the path of an edited file such as `input/sources.json`. */
  source: string;
  page?: number | undefined;
  line?: number | undefined;
  /** Anything more exact: a table row, a JSON pointer, a column, a heading. */
  place?: string | undefined;
}

export type Severity = 'error' | 'warning';

/** What each code means and how bad it is. `error` stops the build, `warning` is published in the report. */
export const DIAGNOSTICS = {
  'input/missing': ['error', 'A file that the build needs does not exist.'],
  'input/unreadable': ['error', 'A file cannot be read or its text cannot be decoded.'],
  'input/syntax': ['error', 'A JSON or CSV file is not well-formed.'],
  'input/schema': ['error', 'A file people edit does not match its JSON Schema.'],
  'input/column': ['error', 'A CSV file lacks a column or has one that its schema does not name.'],
  'input/duplicate': ['error', 'Two rows of an edited file have the same key.'],
  'input/unknown-reference': ['error', 'An edited file names something that no register holds.'],
  'input/designation': ['error', 'An edited file holds a name that is no readable designation.'],
  'input/unsupported': ['error', 'A source is of a kind or in a format that cannot be read yet.'],
  'input/disagreement': ['warning', 'Two registers tell different facts about one standard.'],
  'input/checksum': ['error', 'A source is not the file that the manifest pins.'],
  'curation/stale': ['warning', 'A correction or decision has no effect any more.'],
  'fetch/failed': ['error', 'A source cannot be fetched, and no earlier copy of it is there.'],
  'fetch/kept': ['warning', 'A source cannot be fetched; the copy of it fetched before stays.'],
  'fetch/by-hand': ['warning', 'A source without an address must be put in its place by hand.'],
  'fetch/busy': ['error', 'Another run is fetching into the same cache.'],
  'output/foreign': ['error', 'The output folder holds files that this program did not write.'],
  'output/unwritable': ['error', 'The output folder cannot be written.'],
  'read/encoding': ['warning', 'A document is not in the encoding it declares.'],
  'read/misread': ['warning', 'A document was saved after it had been read in a wrong encoding.'],
  'read/damaged': ['error', 'A document is damaged, or not in the format that it claims.'],
  'read/encrypted': ['error', 'A document is encrypted.'],
  'read/damaged-pages': ['warning', 'Some pages of a document cannot be read.'],
  'read/image-pages': ['warning', 'Some pages of a document hold images instead of text.'],
  'read/time': ['error', 'Reading a document took longer than allowed and was ended.'],
  'read/memory': ['error', 'Reading a document took more memory than allowed and was ended.'],
  'read/no-text': ['error', 'A document holds images of pages instead of text.'],
  'read/empty': ['warning', 'A document holds no text.'],
  'harvest/record': ['warning', 'A record cannot be used; it is listed in the table rejected.'],
  'harvest/budget': ['error', 'More records of a source are unusable than its budget allows.'],
  'harvest/drift': ['warning', 'The shape of a source changed since it was last accepted.'],
  'harvest/shape': ['error', 'The shape of a source changed for the worse, past what is allowed.'],
  'archive/unsafe': [
    'warning',
    'An entry of an archive is left out, since it is not safe to read.',
  ],
  'archive/damaged': ['warning', 'An archive breaks off or is damaged; what came before is used.'],
  'harvest/empty': ['error', 'A source holds no record that can be read.'],
  'harvest/more': ['warning', 'A source has more problems than are listed.'],
  'catalogue/schema': ['error', 'A row of the catalogue does not match the schema of its table.'],
  'catalogue/duplicate': ['error', 'Two rows of a table have the same primary key.'],
  'catalogue/unbalanced': ['error', 'Items of a source are neither used nor accounted for.'],
  'catalogue/dangling': ['error', 'A reference between tables does not close.'],
  'release/missing': ['error', 'A folder lacks a file that a release must hold.'],
  'release/checksum': ['error', 'A file of a release is not the one that was written.'],
  'release/unlisted': ['error', 'A release holds a file that no checksum vouches for.'],
  'release/formula': ['error', 'The workbook of a release would compute something.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  origin: Origin;
  /** What was found, where, and what to do about it, in one sentence or two. */
  message: string;
}

/** The result of a stage: its value, and what was wrong with the data on the way. */
export interface Outcome<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** Makes a diagnostic; the severity follows from the code. */
export function diagnostic(code: DiagnosticCode, origin: Origin, message: string): Diagnostic {
  return { code, severity: DIAGNOSTICS[code][0], origin, message };
}

/** `wp p. 14, line 7, Table 3`: an origin as people read it. */
export function formatOrigin(origin: Origin): string {
  const page = origin.page === undefined ? '' : ` p. ${origin.page}`;
  const rest = [origin.line === undefined ? undefined : `line ${origin.line}`, origin.place].filter(
    (part) => part !== undefined,
  );
  return [`${origin.source}${page}`, ...rest].join(', ');
}

/** One line per problem, ready for grep: `error input/checksum  wp: The file is …`. */
export function formatDiagnostic(problem: Diagnostic): string {
  return `${problem.severity} ${problem.code}  ${formatOrigin(problem.origin)}: ${problem.message}`;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((problem) => problem.severity === 'error');
}
