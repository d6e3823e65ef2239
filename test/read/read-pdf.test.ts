import { describe, expect, it } from 'vitest';
import { readPdf } from '../../pipeline/read/read-pdf.ts';
import { reference } from '../reference.ts';

/** A PDF of one page with the given content stream; its cross-references are left for the engine to rebuild. */
function pdf(content: string, trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R /B 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R ${trailer} >>\n%%EOF\n`);
}
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
