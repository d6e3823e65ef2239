import { describe, expect, test } from 'vitest';
import { toReview } from '../../pipeline/emit/to-review.ts';
import { extract } from '../../pipeline/extract/extract.ts';
import type { Document } from '../../pipeline/read/document.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

const review = (document: Document) =>
  toReview(document, extract(document, reference), 'terms & <words>.html');

const PAGE = htmlDocument(`<h1>3 Terms and definitions</h1>
<h2>3.1 gear</h2>
<p>wheel with &lt;teeth&gt; &amp; an axle (see ISO 1122-1:1998</p>
<p>Note 1 to entry: It turns.</p>
<h2>3.3 shaft</h2>
<p>rod</p>
<p>[SOURCE: ISO 1122-1:1998, 1.1]</p>
<table><caption>Table 1 – Sizes</caption><tr><td>small</td></tr></table>`);

describe('the page for review', () => {
  const page = review(PAGE);

  test('links each item to its place and back', () => {
    expect(page).toContain('<a href="#b1"><span class="number">3.1</span> gear</a>');
    expect(page).toMatch(/id="b1"[^>]*><a class="chip of-definitions" href="#d0">3\.1 gear<\/a>/);
    expect(page).toContain('<a href="#b7">Table 1 – Sizes</a>');
    expect(page).toMatch(/<a class="of-mentions" href="#m0">ISO 1122-1:1998<\/a>/);
    expect(page).toMatch(/<p class="item" id="m0"><a href="#b2">ISO 1122-1:1998<\/a>/);
  });

  test('has no link that leads nowhere, and no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('marks all blocks that an item was read from', () => {
    const own = [...page.matchAll(/<div class="[^"]*\bin-d0\b[^"]*" id="(b\d+)"/g)];
    expect(own.map(([, id]) => id)).toEqual(['b1', 'b2', 'b3']);
  });

  test('says what is in doubt', () => {
    expect(page).toContain('Brackets or quotation marks do not pair');
    expect(page).toContain('Between 3.1 and 3.3 no entry was read.');
    expect(page).toContain('No row was recognised as its head.');
    expect(page).not.toContain('It names no source');
    expect(page).toContain('Only what is in doubt <b>3</b>');
  });

  test('stands alone: no script, no address outside, everything of the document escaped', () => {
    expect(page).not.toMatch(/<script|https?:\/\/|url\(|@import| src=/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<title>Review of terms &amp; &lt;words&gt;.html</title>');
    expect(page).toContain('with &lt;teeth&gt; &amp; an axle');
    expect(page).not.toContain('<teeth>');
  });

  test('escapes what a hostile document holds, in ids and quoted attributes, too', () => {
    const hostile = review(
      htmlDocument(
        `<h2>3 Terms</h2><h3>3.1 "&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h3><p>thing &lt;img src=x onerror=y&gt;</p>`,
      ),
    );
    expect(hostile).not.toMatch(/<script|<img/);
  });

  test('is the same for the same document', () => {
    expect(review(PAGE)).toBe(page);
  });

  test('shows a document without items as its text', () => {
    expect(review(htmlDocument('<p>Nothing here.</p>'))).toContain('<p>Nothing here.</p>');
  });
});
