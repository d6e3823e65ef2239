// The two bundled documents: well made as publications, ours in every sentence, and true in every fact.
import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

interface Definition {
  readonly label: string;
  readonly term: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly source: string;
}

interface Clause {
  readonly heading: string;
  readonly definitions: readonly Definition[];
  readonly isMissing: boolean;
  readonly relevance: string;
}

interface TableRow {
  readonly concept: string;
  readonly providers: string;
  readonly clauses: readonly string[];
}

const SHARED = process.env['SM2_SHARED'] ?? '../shared';
const PAPER = `${SHARED}/sources/white-paper/white-paper`;
const ISO_RECORDS = `${SHARED}/sources/small/iso_deliverables_metadata.small.csv`;
const BLOCKS = 'p, li, dt, h1, h2, h3, h4, caption, figcaption, th, td';
/** Marks a `<br>` and the end of a block in the text of a page, unlike the line ends of the file. */
const LINE_END = '\u2028';
const CLAUSE_NUMBER = /^([A-C]\.\d+) /;

/** What the paper misspells or abbreviates, and the canonical writing that our documents use. */
const CORRECTIONS: readonly (readonly [string, string])[] = [
  ['[ISO', '[SOURCE: ISO'],
  ['(JTC1/', '(ISO/IEC JTC 1/'],
  ['(TC 184', '(ISO/TC 184'],
  ['which was replaced by', 'now'],
  ['IEC/TC 65 JWG 21', 'IEC/TC 65 – ISO/TC 184 JWG 21'],
  ['SC 65 E', 'SC 65E'],
  ['IEC/SC 65E', 'IEC/TC 65/SC 65E'],
  ['(Modeling and Simulation Verification, Validation, and Accreditation)', ''],
  ['has been added', 'added'],
];

/** Committees that the paper names in the form of a list, "ISO/IEC JTC1 (WG13, SC17, …)". */
const LISTED_COMMITTEES = [
  'ISO/IEC JTC 1/WG 13',
  'ISO/IEC JTC 1/SC 17',
  'ISO/IEC JTC 1/SC 27',
  'ISO/IEC JTC 1/SC 41',
  'ISO/IEC JTC 1/SC 42',
];

const read = (path: string): string => readFileSync(path, 'utf8');
const readIfPresent = (path: string): string => (existsSync(path) ? read(path) : '');
const page = (html: string): CheerioAPI => {
  const $ = load(html);
  $('style, script').remove();
  $('br').replaceWith(LINE_END);
  $(BLOCKS).append(LINE_END);
  return $;
};
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The letters and digits of a text: equal for two spellings that differ in spaces, dashes and case. */
const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}—]/gu, '');
const correct = (text: string): string =>
  CORRECTIONS.reduce((corrected, [wrong, right]) => corrected.replaceAll(wrong, right), tidy(text));
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** One terminological entry: a `<dt>` and the `<dd>` that follows it. */
function readDefinition($: CheerioAPI, dt: Parameters<CheerioAPI>[0]): Definition {
  const dd = $(dt).next('dd');
  const phrase = tidy(dd.find('p').first().text());
  const term = tidy(dd.find('dfn').text());
  return {
    label: tidy($(dt).text()),
    term: term.replace(/ ?:$/, ''),
    text: phrase.slice(phrase.indexOf(':') + 1).trim(),
    notes: dd
      .find('p.note')
      .toArray()
      .map((note) => tidy($(note).text())),
    source: tidy(dd.find('p.source').text()),
  };
}

/** The clauses of the annexes by number: `A.4` → heading, entries, relevance. */
function readClauses($: CheerioAPI): Map<string, Clause> {
  const clauses = new Map<string, Clause>();
  for (const element of $('h3').toArray()) {
    const heading = tidy($(element).text());
    const number = CLAUSE_NUMBER.exec(heading)?.[1];
    if (number === undefined) continue;
    const body = $(element).nextUntil('h3');
    clauses.set(number, {
      heading,
      definitions: body
        .find('dt')
        .toArray()
        .map((dt) => readDefinition($, dt)),
      isMissing: body.filter('p').text().includes('Definition missing.'),
      relevance: tidy(body.filter('h4').nextUntil('h4', 'p').text()),
    });
  }
  return clauses;
}

/** The rows of all concept tables, in order. */
function readRows($: CheerioAPI): TableRow[] {
  return $('tbody tr')
    .toArray()
    .map((row) => {
      const [concept = '', providers = '', clauses = ''] = $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text().trim());
      return { concept, providers, clauses: clauses.match(/[A-C]\.\d+/g) ?? [] };
    });
}

/** Every standard and committee named in a text, squashed, sorted, once each. */
function readNames(text: string): string[] {
  const committee =
    /\b(?:ISO|IEC)(?:\/IEC)?(?:\/TC ?\d+| JTC ?\d+|[/ ]SyC [A-Z]+)(?:[/ ](?:SC|WG|AG|SG|JWG) ?\d+[A-Z]?)*/g;
  const standard =
    /\b(?:ISO|IEC|DoD)(?:\/(?:IEC|IEEE|ASTM|TR|TS))*(?: (?:TR|TS))? \d[\d.-]*\d(?: ?:(?:\d{4}(?:-\d\d)*|—))?/g;
  const names = [committee, standard].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(names.map(squash))].sort();
}

const roadmap = page(read('input/documents/smart-manufacturing-roadmap.html'));
const terms = page(read('input/documents/smart-manufacturing-terms.html'));
const documents: readonly (readonly [string, CheerioAPI])[] = [
  ['roadmap', roadmap],
  ['terms', terms],
];
const clauses = readClauses(terms);
const rows = readRows(roadmap);
const definitions = [...clauses.values()].flatMap((clause) => clause.definitions);
const subject = readDefinition(roadmap, 'dt');

describe('the bundled documents as publications', () => {
  test.each(documents)(
    'the %s says that it is a paraphrase, whose it is and how it may be used',
    (_, $) => {
      expect($('meta[name=is_verbatim]').attr('content')).toBe('false');
      expect(tidy($('.status').text())).toMatch(
        /Written for this project.*CC BY 4\.0.*not the authoritative text/,
      );
    },
  );

  test.each(documents)(
    'every link within and between the documents leads somewhere (%s)',
    (_, $) => {
      const targets = $('a[href]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '')
        .filter((href) => !href.startsWith('https:'));
      const isDead = (href: string): boolean =>
        href.startsWith('#') ? $(href).length !== 1 : !existsSync(`input/documents/${href}`);
      expect(targets.filter(isDead)).toEqual([]);
    },
  );

  test('the annexes hold the clauses A.1 to A.10, B.1 to B.9 and C.1 to C.8', () => {
    const expected = Object.entries({ A: 10, B: 9, C: 8 }).flatMap(([annex, count]) =>
      Array.from({ length: count }, (_, index) => `${annex}.${index + 1}`),
    );
    expect([...clauses.keys()]).toEqual(expected);
  });

  test('every clause stands in exactly one row of the tables', () => {
    expect(rows.flatMap((row) => row.clauses)).toEqual([...clauses.keys()]);
  });

  test('every column heading is one that the vocabulary knows', () => {
    const { data } = Papa.parse<{ heading: string }>(read('input/vocabulary/column-headings.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    const known = data.map((row) => squash(row.heading));
    const headings = roadmap('thead th')
      .toArray()
      .map((th) => roadmap(th).text());
    expect(headings).toHaveLength(9);
    expect(headings.filter((heading) => !known.includes(squash(heading)))).toEqual([]);
  });

  test('every clause has definitions or says that one is missing, never both', () => {
    const wrong = [...clauses.values()].filter(
      (clause) => clause.isMissing === clause.definitions.length > 0,
    );
    expect(wrong).toEqual([]);
  });

  test('every clause says in two to four sentences why the concept matters', () => {
    const sentences = (text: string): number => text.match(/[.!?](?= |$)/g)?.length ?? 0;
    const wrong = [...clauses.values()].filter(
      ({ relevance }) => sentences(relevance) < 2 || sentences(relevance) > 4,
    );
    expect(wrong).toEqual([]);
  });

  test('several definitions of one clause are numbered, a single one is not', () => {
    const labels = [...clauses.values()].map((clause) => clause.definitions.map((d) => d.label));
    const expected = labels.map((all) =>
      all.length === 1 ? ['Definition'] : all.map((_, index) => `Definition ${index + 1}`),
    );
    expect(labels).toEqual(expected);
  });

  test.each([subject, ...definitions])(
    'the definition of "$term" is one phrase without article and full stop, with numbered notes and a source',
    ({ term, text, notes, source }) => {
      expect(term).not.toBe('');
      expect(text).toMatch(/^(<[a-z ]+> )?(?!(?:a|an|the) )[a-z]/);
      expect(text).not.toMatch(/\.$|[.;] [A-Z]|\bis (?:a|an|the)\b/);
      expect(notes.filter((note, i) => !note.startsWith(`Note ${i + 1} to entry: `))).toEqual([]);
      expect(source).toMatch(/^\[SOURCE: [^[\]]+\]$/);
      expect(source.split('(')).toHaveLength(source.split(')').length);
    },
  );

  test('the list of gaps agrees with the marks in the tables', () => {
    const listed = roadmap('#gaps li')
      .toArray()
      .map((item) => /gap (#\d): .*\(([A-C]\.\d+)\)/.exec(roadmap(item).text())?.slice(1));
    const marked = rows.flatMap(({ concept, clauses: numbers }) =>
      (concept.match(/#\d/g) ?? []).map((gap) => [gap, ...numbers]),
    );
    expect(listed).toEqual(marked.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });
});

describe.skipIf(!existsSync(`${PAPER}.html`))(
  'the bundled documents beside the white paper (needs SM2_SHARED, skipped without)',
  () => {
    const paper = page(readIfPresent(`${PAPER}.html`));
    const paperClauses = readClauses(paper);
    const factWords = new Set(
      ['modified', ...[...clauses.values()].map((clause) => clause.heading.toLowerCase())].flatMap(
        words,
      ),
    );
    const isFact = (word: string): boolean =>
      /\d|^[A-Z]{2,}$/.test(word) || factWords.has(word.toLowerCase());

    test.each(documents)(
      'no eight words in a row of the %s are those of the paper, names apart',
      (_, $) => {
        const runs = (list: readonly string[]): string[][] =>
          list.slice(7).map((_word, index) => list.slice(index, index + 8));
        const key = (run: readonly string[]): string => run.join(' ').toLowerCase();
        const texts = [paper.root().text(), read(`${PAPER}.txt`).replace(/-\s*\n/g, '')];
        const taken = new Set(texts.flatMap((text) => runs(words(text)).map(key)));
        const blocks = $(BLOCKS).toArray();
        const copied = blocks
          .flatMap((block) => $(block).text().split(LINE_END))
          .flatMap((line) => runs(words(line)))
          .filter((run) => taken.has(key(run)) && !run.every(isFact));
        expect(copied).toEqual([]);
      },
    );

    test('the headings of the clauses are those of the paper', () => {
      const headings = (all: Map<string, Clause>): string[] =>
        [...all.values()].map((c) => c.heading);
      expect(headings(clauses)).toEqual(headings(paperClauses));
    });

    test('every entry has the term, the source and as many notes as in the paper', () => {
      const facts = (all: Map<string, Clause>, write: (text: string) => string): string[][] =>
        [...all].flatMap(([number, clause]) =>
          clause.definitions.map(({ term, source, notes }) => [
            number,
            // The paper's entry on 5G is a sentence without a marked term.
            term === '' ? '5g' : term.toLowerCase(),
            squash(write(source)),
            `${notes.length} notes`,
          ]),
        );
      expect(facts(clauses, tidy)).toEqual(facts(paperClauses, correct));
    });

    test('the same definitions are missing as in the paper', () => {
      const missing = (all: Map<string, Clause>): string[] =>
        [...all].filter(([, clause]) => clause.isMissing).map(([number]) => number);
      expect(missing(clauses)).toEqual(missing(paperClauses));
    });

    test('every row of the tables has the providers, the clauses and the gaps of the paper', () => {
      const facts = (all: readonly TableRow[], write: (text: string) => string): unknown[] =>
        all.map(({ concept, providers, clauses: numbers }) => [
          concept.match(/#\d/g) ?? [],
          squash(write(providers)),
          numbers,
        ]);
      expect(facts(rows, tidy)).toEqual(facts(readRows(paper), correct));
    });

    test('the statements about the tables give the figures of the paper', () => {
      const figures = ($: CheerioAPI): Set<string> =>
        new Set(tidy($('table').parent().text()).match(/\w+ of the nine \w+/g));
      expect(figures(roadmap)).toEqual(figures(paper));
      expect(figures(roadmap).size).toBe(8);
    });

    test('the documents name the standards and committees that the paper names, and no others', () => {
      const ours = documents.map(([, $]) => tidy($('article').text())).join(' ');
      const theirs = [correct(paper.root().text()), ...LISTED_COMMITTEES].join(', ');
      expect(readNames(ours)).toEqual(readNames(theirs));
      expect(readNames(ours).length).toBeGreaterThan(60);
    });
  },
);

describe.skipIf(!existsSync(ISO_RECORDS))(
  'the sources beside the ISO records (needs SM2_SHARED, skipped without)',
  () => {
    test('every ISO document that is cited with its year exists', () => {
      const { data } = Papa.parse<{ reference: string }>(read(ISO_RECORDS), { header: true });
      const published = new Set(data.map((record) => record.reference));
      const cited = definitions.flatMap(({ source }) => /ISO[^:]*:\d{4}/.exec(source)?.[0] ?? []);
      const dated = cited.map((name) => name.replace(/^ISO\/TMB.*/, ''));
      expect(dated.length).toBeGreaterThan(15);
      expect(dated.filter((name) => !published.has(name))).toEqual([]);
    });
  },
);
