import { describe, expect, it } from 'vitest';
import type { HarvestSource } from '../../pipeline/harvest/harvest-source.ts';
import { showHarvest } from '../../pipeline/harvest/show-harvest.ts';

const source = (source_id: string, size: number): HarvestSource => ({
  source_id,
  kind: 'relaton',
  format: 'tar.gz',
  file: `/${source_id}`,
  sha256: '',
  size,
});
const [A, B] = [source('a', 300), source('b', 100)];

function display(isTerminal: boolean) {
  let text = '';
  let time = 0;
  const { show, clear } = showHarvest([A, B], {
    isTerminal,
    err: (part) => (text += part),
    now: () => (time += 1000),
  });
  return { show, clear, text: () => text };
}

describe('showHarvest', () => {
  it('keeps one line on a terminal: records, share, rate, remaining time', () => {
    const { show, clear, text } = display(true);
    show({ source: A, records: 60_000, bytes: 50 });
    show({ source: B, records: 2_000, bytes: 50 });
    expect(text()).toBe(
      '\rharvest: 60,000 records, 12 %, 60,000 records/s, 7 s left' +
        '\rharvest: 62,000 records, 25 %, 31,000 records/s, 6 s left',
    );
    clear();
    expect(text()).toMatch(/\r +\r$/);
  });

  it('writes one line per source elsewhere', () => {
    const { show, clear, text } = display(false);
    for (const records of [1, 2]) show({ source: A, records, bytes: 1 });
    show({ source: B, records: 1, bytes: 1 });
    clear();
    expect(text()).toBe('reading a\nreading b\n');
  });
});
