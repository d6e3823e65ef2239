import { expect, test } from 'vitest';
import { readRegister } from '../../pipeline/read/read-register.ts';
import { HEADER, widgets } from './sample-schema.ts';

function read(bytes: Uint8Array) {
  const entry = {
    source_id: 'register',
    title: 'Widgets',
    publisher: 'Someone',
    kind: 'register',
    format: 'csv',
    licence: 'CC0',
  } as const;
  return readRegister(
    { entry, file: '/register.csv', bytes, sha256: '', size: bytes.length },
    widgets,
  );
}

test('a register is CSV in UTF-8', () => {
  const { value, diagnostics } = read(new TextEncoder().encode(`${HEADER}\nZürich,,,true,,,\n`));
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject([{ line: 2, value: { name: 'Zürich' } }]);
});

test('a register in another encoding is an error, and nothing else is said of it', () => {
  const { value, diagnostics } = read(Uint8Array.from(Buffer.from('a\nZürich\n', 'latin1')));
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'input/unreadable', origin: { source: 'register', line: 2 } },
  ]);
});
