/** Spoils files in ways that can be repeated: the same seed gives the same files. */

/** Numbers between 0 and 1 that look like chance (mulberry32). */
export function newDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Dice = () => number;
type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** Texts that mean something to one of the formats, or to patterns for them. */
const SIGNS = [
  ...['<div>', '</', '<!--', '<table><tr><td rowspan=9999>', '&', '<b>', '<dl><dt>'],
  ...['(', '[', '[SOURCE: ', '**', '`', '|', '> ', '- ', '# ', '\n\n', '\f', ' ', '\u00ad'],
  ...['3.1 ', '1.1.1.1.1.1', 'NOTE 1 ', 'ISO/IEC ', 'stream\n', 'endobj\n', '<<', '0 0 R '],
];

const MUTATIONS: readonly Mutation[] = [
  function flip(bytes, dice) {
    const spoilt = bytes.slice();
    const count = 1 + Math.floor(dice() * 20);
    for (let turn = 0; turn < count; turn += 1) {
      spoilt[Math.floor(dice() * spoilt.length)] = Math.floor(dice() * 256);
    }
    return spoilt;
  },
  function truncate(bytes, dice) {
    return bytes.slice(0, Math.floor(dice() * bytes.length));
  },
  function splice(bytes, dice) {
    const [from, to, at] = [dice(), dice(), dice()].map((part) => Math.floor(part * bytes.length));
    const piece = bytes.slice(Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0));
    return concat(bytes.slice(0, at), piece, bytes.slice(at));
  },
  function cut(bytes, dice) {
    const from = Math.floor(dice() * bytes.length);
    return concat(bytes.slice(0, from), bytes.slice(from + Math.floor(dice() * 200)));
  },
  function repeat(bytes, dice) {
    const sign = SIGNS[Math.floor(dice() * SIGNS.length)] ?? '(';
    const piece = new TextEncoder().encode(sign.repeat(1 + Math.floor(dice() ** 4 * 10_000)));
    const at = Math.floor(dice() * bytes.length);
    return concat(bytes.slice(0, at), piece, bytes.slice(at));
  },
];

/** A file, spoilt once to three times. */
export function mutate(bytes: Uint8Array, dice: Dice): Uint8Array {
  const turns = 1 + Math.floor(dice() * 3);
  let spoilt = bytes;
  for (let turn = 0; turn < turns; turn += 1) {
    const mutation = MUTATIONS[Math.floor(dice() * MUTATIONS.length)];
    spoilt = mutation?.(spoilt, dice) ?? spoilt;
  }
  return spoilt;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
