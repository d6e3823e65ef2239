import { describe, expect, test } from 'vitest';
import { extractEntries } from '../../pipeline/extract/extract-entries.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

const extract = (body: string) => extractEntries(htmlDocument(body), reference);
/** The one entry of a clause on bearings. */
function entry(body: string) {
  const [first, ...others] = extract(`<h2>Enablers</h2><h3>A.1 Bearings</h3>${body}`);
  if (first === undefined || others.length > 0) throw new Error('not one entry');
  return first;
}

describe('an entry under a definition heading', () => {
  test('has its number, term, section and place', () => {
    expect(entry('\n<h4>Definition 2</h4>\n<p>bearing: support of a shaft</p>')).toEqual({
      number: '2',
      term: 'bearing',
      admitted: [],
      deprecated: [],
      domain: null,
      definition: 'support of a shaft',
      notes: [],
      examples: [],
      source: null,
      section: { kind: 'enabler', clause: 'A.1' },
      is_subject: false,
      origin: { source_id: 'doc', page: null, line: 3, place: 'A.1 Bearings, Definition 2' },
    });
  });

  test.each([
    ['term and text', 'bearing: support', 'bearing', null, 'support'],
    ['a domain', 'bearing: &lt;machines&gt; support', 'bearing', 'machines', 'support'],
    [
      'a sentence',
      'A bearing is the support of a shaft',
      'A bearing',
      null,
      'A bearing is the support of a shaft',
    ],
    ['a sentence on an abbreviation', 'IoT is a net', 'IoT', null, 'IoT is a net'],
    ['a sentence on anything else', 'This is the end', null, null, 'This is the end'],
    ['text alone', 'supports the shaft', null, null, 'supports the shaft'],
    ['a colon after a sentence', 'It turns. See: there', null, null, 'It turns. See: there'],
    [
      'a late colon',
      `${'long '.repeat(17)}term: text`,
      null,
      null,
      `${'long '.repeat(17)}term: text`,
    ],
  ])('is read as %s', (_title, body, term, domain, definition) => {
    expect(entry(`<h4>Definition</h4><p>${body}</p>`)).toMatchObject({ term, domain, definition });
  });

  test.each(['Definition missing', 'Definition missing.'])('is none where it reads %j', (body) => {
    expect(
      extract(`<h2>Enablers</h2><h3>A.1 Bearings</h3><h4>Definition</h4><p>${body}</p>`),
    ).toEqual([]);
  });

  test('has the notes, examples and source that follow, over floats, up to anything else', () => {
    expect(
      entry(`<h4>Definition</h4><p>bearing: support</p>
        <p>Note 1 to entry: It turns.</p><aside>Turn!</aside><p>EXAMPLE 1 A ball.</p>
        <p>Note 2 to entry: It stands.</p><p>[SOURCE: ISO 1234:2011, 3.4]</p>
        <p>Prose.</p><p>Note 3 to entry: Too late.</p>`),
    ).toMatchObject({
      notes: ['It turns.', 'It stands.'],
      examples: ['A ball.'],
      source: { ref: 'ISO 1234:2011', clause: '3.4' },
    });
  });

  test('has one source; a second one is another matter', () => {
    const body =
      '<h4>Definition</h4><p>a: b</p><p>[SOURCE: ISO 1234:2011]</p><p>[SOURCE: ISO 99:2001]</p>';
    expect(entry(body).source?.ref).toBe('ISO 1234:2011');
  });

  test.each([
    '[IEC 60050-351:2013, 351-42-01]',
    '[SOURCE: an online dictionary',
    '[ISO 1234:2011]',
  ])('has a source also in the form %j', (source) => {
    expect(entry(`<h4>Definition</h4><p>a: b</p><p>${source}</p>`).source?.raw).toBe(source);
  });

  test('has no source where the brackets hold something else', () => {
    expect(entry('<h4>Definition</h4><p>a: b</p><p>[see there]</p>').source).toBeNull();
  });

  test('is not there where no paragraph follows', () => {
    expect(extract('<h4>Definition</h4><ul><li>bearing: support</li></ul>')).toEqual([]);
    expect(extract('<h4>Definition</h4>')).toEqual([]);
  });

  test('stands also behind a pull quote, a caption or a table', () => {
    const between =
      '<aside>Turn!</aside><figure><figcaption>A</figcaption></figure><table></table>';
    expect(entry(`<h4>Definition</h4>${between}<p>bearing: support</p>`).term).toBe('bearing');
  });

  test('is counted once for each heading', () => {
    const body = '<h4>Definition 1</h4><p>a: b</p><h4>Definition 2</h4><p>c: d</p>';
    expect(extract(body).map(({ number, term }) => `${String(number)} ${String(term)}`)).toEqual([
      '1 a',
      '2 c',
    ]);
  });
});

describe('a document with definition headings', () => {
  const annex = '<h2>Enablers</h2><h3>A.1 Bearings</h3><h4>Definition</h4><p>bearing: support</p>';

  test('may have a clause of terms, too', () => {
    const terms = '<h2>3 Terms and definitions</h2><h3>3.1 gear</h3><p>wheel with teeth</p>';
    expect(extract(terms + annex).map(({ term }) => term)).toEqual(['bearing', 'gear']);
  });

  test('has no entries in other clauses', () => {
    const others =
      '<h2>4 Rules</h2><h3>4.1 gear</h3><p>wheel with teeth</p><h2>5 Terms of office</h2><p>year: long</p><p>day: short</p>';
    expect(extract(others + annex).map(({ term }) => term)).toEqual(['bearing']);
  });
});

describe('the subject of the document is defined', () => {
  test('under its own name, outside of the concept clauses', () => {
    const body = '<h2>Widget making</h2><h4>Definition</h4><p>widget making: craft</p>';
    expect(extract(body)).toMatchObject([{ is_subject: true, section: null }]);
  });

  test('not under another heading', () => {
    const body = '<h2>Widgets</h2><h4>Definition</h4><p>widget making: craft</p>';
    expect(extract(body)).toMatchObject([{ is_subject: false }]);
  });

  test('in running text, with the source named in brackets', () => {
    const body = `<p>ISO/TC 4 agreed on this definition of widget making (ISO 1234, 3.1):</p>
      <p>“the craft of widgets”</p><p>Note 1 to entry: It is old.</p>`;
    expect(extract(body)).toMatchObject([
      {
        term: 'widget making',
        definition: 'the craft of widgets',
        notes: ['It is old.'],
        source: { ref: 'ISO 1234', clause: '3.1' },
        is_subject: true,
        origin: { line: 2, place: 'definition of widget making in running text' },
      },
    ]);
  });

  test('in running text, with a source of its own before the one in brackets', () => {
    const body = `<p>We use the definition of widget making (Decision 4/2031):</p>
      <p>craft</p><p>[SOURCE: ISO 1234:2031]</p>`;
    expect(extract(body)[0]?.source?.ref).toBe('ISO 1234:2031');
  });

  test('in running text, with a colon in the brackets', () => {
    const body = '<p>The definition of widget making (ISO 1234:2031, 3.1):</p><p>craft</p>';
    expect(extract(body)).toMatchObject([
      { term: 'widget making', source: { ref: 'ISO 1234:2031', clause: '3.1' } },
    ]);
  });

  test('in running text, past a pull quote, without the prose and the lists that follow', () => {
    const body = `<p>The definition of widget making:</p><aside>Widgets!</aside><p>craft</p>
      <ul><li>item</li></ul><p>Prose.</p><p>[SOURCE: ISO 1234:2031]</p>`;
    expect(extract(body)).toMatchObject([{ definition: 'craft', notes: [], source: null }]);
  });

  test('in running text without a source', () => {
    expect(extract('<p>The definition of widget making:</p><p>craft</p>')).toMatchObject([
      { term: 'widget making', source: null },
    ]);
  });
});
