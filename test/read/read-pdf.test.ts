import { describe, expect, it } from 'vitest';
import { readPdf } from '../../pipeline/read/read-pdf.ts';
import { reference } from '../reference.ts';

/** A PDF with a page for each content stream; its cross-references are left for the engine to rebuild. */
function pdf(content: string | string[], trailer = ''): Uint8Array {
  const streams = [content].flat();
  const kids = streams.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R ${trailer} >>\n%%EOF\n`);
}
/** An image of one black pixel over the whole page, as a scan is. */
const SCAN = 'q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \0 EI Q';
const show = (font: string, y: number, text: string) =>
  `BT /${font} 10 Tf 50 ${y} Td (${text}) Tj ET\n`;
const read = (bytes: Uint8Array) => readPdf(bytes, 'doc', reference);

describe('a PDF', () => {
  it('is read as a document', async () => {
    const content = show('B', 700, 'A.1 Clause') + show('F', 670, 'Some text.');
    const { value, diagnostics } = await read(pdf(content));
    expect(diagnostics).toEqual([]);
    expect(value?.pages).toBe(1);
    expect(
      value?.blocks.map((block) => block.kind !== 'table' && [block.kind, block.text]),
    ).toEqual([
      ['heading', 'A.1 Clause'],
      ['paragraph', 'Some text.'],
    ]);
  });

  it('without text is reported as one of images', async () => {
    const { diagnostics } = await read(pdf('0 0 100 100 re f'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/no-text']);
  });

  it('with a scanned page among others is reported with the page, and read', async () => {
    const text = show('F', 700, 'Some text.');
    const { value, diagnostics } = await read(pdf([text, SCAN, text, SCAN, SCAN]));
    expect(diagnostics).toMatchObject([
      { code: 'read/image-pages', severity: 'warning', origin: { source: 'doc', page: 2 } },
    ]);
    expect(diagnostics[0]?.message).toContain('Pages 2, 4–5 ');
    expect(value?.sheets?.map(({ has_text: hasText }) => hasText)).toEqual([
      ...[true, false, true, false, false],
    ]);
  });

  it('with a blank page is in order', async () => {
    const { diagnostics } = await read(pdf([show('F', 700, 'Some text.'), '']));
    expect(diagnostics).toEqual([]);
  });

  it('with a page that cannot be read gives the others', async () => {
    const whole = Buffer.from(pdf([show('F', 700, 'One.'), show('F', 700, 'Two.')])).toString();
    const broken = whole.replace('/Kids [5 0 R 7 0 R]', '/Kids [5 0 R 99 0 R]');
    const { value, diagnostics } = await read(Buffer.from(broken));
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/damaged-pages']);
    expect(diagnostics[0]?.message).toContain('Page 2 ');
    expect(value).toMatchObject({ pages: 2, blocks: [{ text: 'One.' }] });
  });

  it('keeps lines as they are set, pages, and what it sets aside', async () => {
    const pages = [1, 2, 3].map(
      (number) =>
        show('F', 780, `On widgets | ${number}`) + show('B', 700, `A widget of page ${number}.`),
    );
    const { value } = await read(pdf(pages, '/Info << /Title (Widgets) >>'));
    expect(value).toMatchObject({ title: 'Widgets', language: null });
    expect(value?.aside?.map(({ text }) => text)).toEqual([
      ...['On widgets | 1', 'On widgets | 2', 'On widgets | 3'],
    ]);
    expect(value?.sheets?.[0]).toEqual({
      ...{ number: 1, width: 600, height: 800, has_text: true, evidence: 'geometry' },
    });
    const [block] = value?.blocks ?? [];
    expect(block?.kind === 'table' ? null : block?.layout).toMatchObject([
      { page: 1, x0: 50, size: 10, is_bold: true, text: 'A widget of page 1.' },
    ]);
  });

  it('does not slow down arrays for the rest of the program', () => {
    expect(Array.prototype.push.toString()).toContain('[native code]');
  });

  it('that asks for a password is reported', async () => {
    const key = '00'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
    const { value, diagnostics } = await read(pdf(show('F', 700, 'text'), encrypt));
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/encrypted']);
  });

  it('that is damaged is reported', async () => {
    const { value, diagnostics } = await read(new TextEncoder().encode('no PDF at all'));
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/damaged']);
  });

  it('leaves its bytes to the caller', async () => {
    const bytes = pdf(show('F', 700, 'text'));
    const { length } = bytes;
    await read(bytes);
    expect(bytes).toHaveLength(length);
  });
});
