import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../pipeline/read/decode-windows-1252.ts';
import { findMisread } from '../../pipeline/read/find-misread.ts';
import { htmlDocument, textDocument } from './sample-document.ts';

/** A text, saved as UTF-8 and opened as windows-1252. */
const misread = (text: string): string => decodeWindows1252(new TextEncoder().encode(text));

test.each(['é', 'ü', 'Ö', '°', '–', '—', '“', '”', '’', '…', '•', '≤', '→', '™'])(
  '%s read in the wrong encoding is found, and kept as it stands',
  (character) => {
    const document = textDocument(['A gear.', '', `The ${misread(character)} wheel.`]);
    expect(findMisread(document)).toMatchObject([
      { code: 'read/misread', severity: 'warning', origin: { source: 'doc', line: 3 } },
    ]);
    expect(document.blocks[1]).toMatchObject({ text: `The ${misread(character)} wheel.` });
  },
);

test('all are counted, those in tables too, and some of them shown', () => {
  const found = findMisread(
    htmlDocument('<p>Ã© and Ã© and â€“</p><table><tr><td>a<td>â€™</table>'),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/^4 characters .*\(Ã© â€“ â€™\)/u);
});

test.each(['„Maß“ – ça « CAFÉ », À l’été', 'ÂME, pâte, NÃO, âgé', 'naïve café — 5 °C'])(
  'nothing is found in %j',
  (text) => {
    expect(findMisread(textDocument([text]))).toEqual([]);
  },
);

test('a text of ASCII is never suspected', () => {
  const line = fc.string({ unit: 'binary-ascii' });
  fc.assert(fc.property(line, (text) => findMisread(textDocument([text])).length === 0));
});
