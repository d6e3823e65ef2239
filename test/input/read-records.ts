/** The metadata that other people keep about standards, read only as far as the register of standards is compared with it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';

/** One row of ISO Open Data. */
export interface Deliverable {
  readonly id: number;
  readonly reference: string;
  readonly title: { readonly en: string | null; readonly fr: string | null };
  readonly publicationDate: string | null;
  readonly edition: number | null;
  readonly icsCode: readonly string[] | null;
  readonly ownerCommittee: string | null;
  readonly currentStage: number;
  readonly replaces: readonly number[] | null;
  readonly replacedBy: readonly number[] | null;
}

/** What a metadata record says about one standard, whatever its format. */
export interface MetadataRecord {
  readonly source: string;
  /** All it says, for what is looked up as text. */
  readonly text: string;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly dates: readonly string[];
  readonly editions: readonly string[];
  readonly committees: readonly string[];
  readonly icsCodes: readonly string[];
  /** The word of the publisher, or the stage of ISO. */
  readonly status: string | null;
}

/** All rows of the ISO Open Data file, a gzipped file of JSON lines. */
export function readDeliverables(path: string): Deliverable[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line)).filter(isDeliverable);
}

function isDeliverable(value: unknown): value is Deliverable {
  return typeof value === 'object' && value !== null && 'reference' in value && 'title' in value;
}

/** An ISO Open Data row in the common form. */
export function fromDeliverable(row: Deliverable): MetadataRecord {
  const page = `https://www.iso.org/standard/${row.id}.html`;
  return {
    source: 'iso-open-data',
    text: page,
    ids: [row.reference],
    titles: [row.title.en ?? '', row.title.fr ?? ''],
    dates: row.publicationDate === null ? [] : [row.publicationDate],
    editions: row.edition === null ? [] : [String(row.edition)],
    committees: row.ownerCommittee === null ? [] : [row.ownerCommittee],
    icsCodes: row.icsCode ?? [],
    status: stageOf(row),
  };
}

/** The stage as it is written elsewhere: `60.60` for 6060, `00.20` for 20. */
export function stageOf({ currentStage }: Deliverable): string {
  return String(currentStage).padStart(4, '0').replace(/^../, '$&.');
}

/**
 * The Relaton records of an archive that carry one of the wanted ids, by id. `member` limits the files that are read.
 * The archive is unpacked as a stream; of the YAML only the few lines that matter are matched, which the two schema
 * versions write alike.
 */
export async function readRelaton(
  archive: string,
  source: string,
  wanted: ReadonlySet<string>,
  member = '*.y*ml',
): Promise<MetadataRecord[]> {
  const tar = spawn('tar', ['-xzOf', archive, '--wildcards', member], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const records: MetadataRecord[] = [];
  let lines: string[] = [];
  const finish = () => {
    const ids = idsIn(lines);
    if (ids.some((id) => wanted.has(id))) records.push(fromYaml(source, ids, lines.join('\n')));
    lines = [];
  };
  for await (const line of createInterface({ input: tar.stdout })) {
    if (line === '---' || (line.startsWith('id: ') && lines.length > 2)) finish();
    lines.push(line);
  }
  finish();
  return records;
}

/** Ids stand in a list at the left margin, as `id` or, in the newer schema, `content`. */
function idsIn(lines: readonly string[]): string[] {
  return lines
    .filter((line) => /^- (id|content): /.test(line))
    .map((line) => unquote(line.replace(/^- \w+: /, '')).replace(/\s+/g, ' '));
}

function fromYaml(source: string, ids: readonly string[], text: string): MetadataRecord {
  const values = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => unquote(match[1] ?? ''));
  return {
    source,
    text,
    ids,
    titles: values(/^(?:- | +)content: ((?:.|\n)*?)(?=\n *(?:- )?[a-z_-]+:)/gm),
    dates: values(/- type: (?:published|issued)\n +(?:value|at): (.+)$/gm),
    editions: values(/^edition:\n +content: (.+)$/gm),
    committees: values(/^ +- name: (.+)$/gm),
    icsCodes: values(/^ +(?:- )?code: (.+)$/gm),
    status: values(/^ +(?:standard_status|value): ([A-Z][A-Za-z]+)$/gm).at(-1) ?? null,
  };
}

const unquote = (value: string): string => value.trim().replace(/^(['"])(.*)\1$/, '$2');
