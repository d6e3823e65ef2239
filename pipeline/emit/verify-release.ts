import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { readCsv } from '../read/read-csv.ts';
import { checkTables } from '../validate/check-catalogue.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import { MARK, SUMS } from './foreign-files.ts';

/** A folder that was published: its files by path, each read when it is asked for. */
export interface Release {
  /** Where it lies, for messages. */
  name: string;
  paths: readonly string[];
  read: (path: string) => Uint8Array;
}

const SCHEMA = /^schemas\/(.+)\.schema\.json$/;
/** The schema of `catalogue.json`, which is no table. */
const WHOLE = 'catalogue';

/**
 * Whether a release is as it was written and says nothing wrong by its own schemas: every checksum holds and no file lacks one, every row of every
 * CSV file fits its schema, keys are unique and close, and no sheet of the workbook computes anything. It needs nothing but
 * the release itself.
 */
export function verifyRelease(release: Release): Diagnostic[] {
  const lacking = [SUMS, MARK].filter((path) => !release.paths.includes(path));
  if (lacking.length > 0) return lacking.map((path) => missing(release, path));
  const changed = checkSums(release);
  return changed.length > 0 ? changed : [...checkRelations(release), ...checkWorkbooks(release)];
}

function missing({ name }: Release, path: string): Diagnostic {
  const message = `${path} is not there. Build the catalogue again, or fetch the whole release.`;
  return diagnostic('release/missing', { source: name }, message);
}

/** Each file against the list of checksums, which names all of them. */
function checkSums(release: Release): Diagnostic[] {
  const list = strFromU8(release.read(SUMS));
  const lines = Array.from(list.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm));
  const listed = new Set([SUMS, ...lines.map(([, , path]) => path)]);
  const others = release.paths.filter((path) => !listed.has(path)).map(unlisted);
  const changed = lines.flatMap(([, sum, path = '']) => {
    if (!release.paths.includes(path)) return [missing(release, path)];
    const found = createHash('sha256').update(release.read(path)).digest('hex');
    if (found === sum) return [];
    const message = `Its SHA-256 is ${found.slice(0, 12)} …, but ${SUMS} says ${sum?.slice(0, 12) ?? ''} …. Do not use it.`;
    return [diagnostic('release/checksum', { source: path }, message)];
  });
  return [...changed, ...others];
}

function unlisted(path: string): Diagnostic {
  const message = `${SUMS} does not name it, so nobody can tell whether it belongs here. Take it out of the folder.`;
  return diagnostic('release/unlisted', { source: path }, message);
}

/** Each CSV file against its schema, and the keys between them. */
function checkRelations(release: Release): Diagnostic[] {
  const texts = release.paths.flatMap((path): [string, string][] => {
    const name = SCHEMA.exec(path)?.[1];
    return name === undefined || name === WHOLE ? [] : [[name, strFromU8(release.read(path))]];
  });
  const schemas = compileSchemas(new Map(texts));
  const read = [...schemas.tables].map(([name, schema]) => {
    const path = `${name}.csv`;
    if (!release.paths.includes(path)) return { name, rows: [], faults: [missing(release, path)] };
    const { value, diagnostics } = readCsv(strFromU8(release.read(path)), schema, path);
    return { name, rows: value.map((row) => row.value), faults: diagnostics };
  });
  const tables = new Map(read.map(({ name, rows }) => [name, rows]));
  return [...read.flatMap(({ faults }) => faults), ...checkTables(tables, schemas)];
}

/** No cell of a workbook may be computed: the texts come from many sources. */
function checkWorkbooks(release: Release): Diagnostic[] {
  const books = release.paths.filter((path) => path.endsWith('.xlsx'));
  return books.flatMap((path) =>
    Object.entries(unzipSync(release.read(path)))
      .filter(([part]) => part.startsWith('xl/worksheets/'))
      .filter(([, bytes]) => /<f[\s/>]/.test(strFromU8(bytes)))
      .map(([part]) => {
        const message = `${part} holds a formula. Do not open it in a spreadsheet.`;
        return diagnostic('release/formula', { source: path }, message);
      }),
  );
}
