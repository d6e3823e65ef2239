/** The white paper in three formats gives one catalogue. The files are not in this project; see CONTRIBUTING. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../pipeline/build.ts';
import { extractClaims } from '../pipeline/extract/extract-claims.ts';
import { read } from '../pipeline/read/read.ts';
import { reference } from './reference.ts';
import type { Catalogue } from '../pipeline/normalise/catalogue.ts';
import { projectRoot } from '../pipeline/acquire/project-root.ts';

const folder = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources/white-paper');
const isThere = existsSync(folder);
const work = mkdtempSync(join(tmpdir(), 'sm2-white-paper-'));

async function catalogueOf(file: string, format: string): Promise<Catalogue> {
  const manifest = join(work, `${format}.json`);
  const source = {
    source_id: 'white-paper',
    title: 'White paper on smart manufacturing',
    publisher: 'ISO',
    kind: 'document',
    format,
    licence: 'none known',
    path: join(folder, file),
  };
  writeFileSync(manifest, JSON.stringify({ sources: [source] }));
  const { value, diagnostics } = await build({ root: projectRoot(), manifest, version: '0' });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('no catalogue');
  return value.catalogue;
}

/** The claims of one file, without what depends on the format. */
async function claimsOf(file: string, format: 'text' | 'html' | 'pdf') {
  const bytes = readFileSync(join(folder, file));
  const facts = { source_id: 'white-paper', title: file, publisher: 'ISO', licence: 'none known' };
  const entry = { ...facts, kind: 'document', format, path: file } as const;
  const { value } = await read(
    { entry, bytes, file: '', sha256: '', size: bytes.length },
    reference,
  );
  if (value === null) throw new Error('no document');
  return extractClaims(value, reference).map((claim) => ({ ...claim, origin: null }));
}

/** A mention without what depends on the format. */
const mentionFacts = ({ mentions }: Catalogue) =>
  mentions.map(({ mention_id, kind, reference, standard_id, committee_id }) => ({
    mention_id,
    kind,
    reference,
    standard_id,
    committee_id,
  }));

/** A finding without what depends on the format: its place, and the places among its readings. */
const findingFacts = ({ findings }: Catalogue) =>
  findings.map(({ place: _place, readings, ...finding }) => ({
    ...finding,
    readings: readings.map(({ value }) => value),
  }));

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe.skipIf(!isThere)('the white paper (needs SM2_SHARED)', () => {
  let text: Catalogue;
  let html: Catalogue;
  let pdf: Catalogue;

  beforeAll(async () => {
    text = await catalogueOf('white-paper.txt', 'text');
    html = await catalogueOf('white-paper.html', 'html');
    pdf = await catalogueOf('white-paper.pdf', 'pdf');
  });

  it.each([
    'concepts',
    'definitions',
    'committees',
    'committee_concepts',
    'candidates',
    'gaps',
  ] as const)('gives the same %s as text, as web page and as PDF', (table) => {
    expect(text[table]).toEqual(html[table]);
    expect(pdf[table]).toEqual(html[table]);
    expect(text[table].length).toBeGreaterThan(0);
  });

  it('gives the same findings, wherever they stand', () => {
    expect(findingFacts(text)).toEqual(findingFacts(html));
    expect(findingFacts(pdf)).toEqual(findingFacts(html));
  });

  it('gives the same mentions, wherever they stand', () => {
    expect(mentionFacts(text)).toEqual(mentionFacts(html));
    expect(mentionFacts(pdf)).toEqual(mentionFacts(html));
  });

  it('makes the same claims as text, as web page and as PDF', async () => {
    const claims = await claimsOf('white-paper.txt', 'text');
    expect(await claimsOf('white-paper.html', 'html')).toEqual(claims);
    expect(await claimsOf('white-paper.pdf', 'pdf')).toEqual(claims);
    expect(claims).toHaveLength(23);
    expect(claims).toContainEqual(
      expect.objectContaining({
        text: 'Six of the nine enablers have a main TC, and hence a clear definition',
        out_of: 9,
      }),
    );
  });

  it('has the 27 concepts of its annexes, two more of its narrative, and its subject', () => {
    const clauses = text.concepts.flatMap(({ clause }) => clause ?? []);
    const expected = [10, 9, 8].flatMap((count, annex) =>
      Array.from({ length: count }, (_, index) => `${'ABC'.charAt(annex)}.${index + 1}`),
    );
    expect(clauses.sort()).toEqual(expected.sort());
    const others = text.concepts.filter(({ clause }) => clause === null);
    expect(others.map(({ concept_id: id }) => id)).toEqual([
      'enabler-big-data-analytics',
      'enabler-sensor-and-measurement-technologies',
      'subject-smart-manufacturing',
    ]);
  });

  it('finds every definition: 46 under a heading, and that of the subject', () => {
    expect(text.definitions).toHaveLength(47);
    const missing = text.concepts.filter(
      ({ definition_status: status, clause }) => status === 'missing' && clause !== null,
    );
    expect(missing.map(({ clause }) => clause)).toEqual(['B.7', 'B.6', 'B.2', 'B.4']);
  });

  it.each([
    ['enabler-connectivity', ['3gpp']],
    ['enabler-cloud-computing', ['iso-iec-jtc-1-sc-38']],
    ['enabler-additive-manufacturing', ['iec-tc-65-iso-tc-184-jwg-21', 'iso-tc-261']],
    ['enhancer-terminology-and-reference-models', ['iec-tc-65-iso-tc-184-jwg-21', 'smcc']],
    ['enhancer-vertical-integration', ['iso-tc-184-sc-5-iec-tc-65-sc-65e-jwg-5']],
    ['enhancer-virtualization', []],
    ['effect-circular-manufacturing', ['iso-tc-10-wg-20', 'iso-tc-323']],
  ])('names the main providers of %s', (concept, committees) => {
    const main = text.committee_concepts.filter(
      ({ concept_id: id, role }) => id === concept && role === 'main',
    );
    expect(main.map(({ committee_id: id }) => id)).toEqual(committees);
  });

  it('keeps the qualifiers of providers', () => {
    const qualified = text.committee_concepts.filter(({ qualifier }) => qualifier !== null);
    expect(qualified.map(({ committee_id: id, qualifier }) => [id, qualifier])).toEqual([
      ['iec-tc-65-iso-tc-184-jwg-21', 'reference models'],
      ['smcc', 'terminology'],
    ]);
  });

  it('reads sources with missing brackets, missing words and odd spaces', () => {
    const cited = new Set(
      text.definitions.map(
        ({ source_reference: ref, source_clause: clause }) => `${ref ?? '-'} ${clause ?? '-'}`,
      ),
    );
    for (const expected of [
      'ISO 8373:2012 2.16',
      'ISO/ASTM 52900:2015 2.1.2',
      'ISO/IEC 27000:2018 3.28',
      'ISO/IEC TR 23188:2020 3.1.1',
      'IEC 63339:— -',
      'IEC TR 63283-1:— -',
    ]) {
      expect(cited).toContain(expected);
    }
  });

  it('corrects the misprint that was reviewed, and keeps the text as it stands', () => {
    const corrected = text.definitions.filter(({ text_corrected: value }) => value !== null);
    expect(corrected.map(({ definition_id: id }) => id)).toEqual([
      'effect-edge-computing-iso-iec-tr-23188-2020-3-1-3',
    ]);
    expect(corrected[0]?.text).toMatch(/^eistributed/);
    expect(corrected[0]?.text_corrected).toMatch(/^distributed/);
  });
});
