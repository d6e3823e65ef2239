import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../pipeline/command/parse.ts';
import { vocabulary } from './vocabulary.ts';

const FOLDER = `${process.env['SM2_SHARED'] ?? '../shared'}/evaluation/refs`;
const FIELDS = ['publishers', 'type', 'number', 'part', 'year', 'clause'];

interface Truth {
  input: string;
  publisher?: string;
  copublishers?: string[];
  not_a_document?: boolean;
  [field: string]: unknown;
}

function truthOf(line: string): Truth {
  const value: unknown = JSON.parse(line);
  if (!isTruth(value)) throw new Error(`A case without an input: ${line}`);
  return value;
}

function isTruth(value: unknown): value is Truth {
  return typeof value === 'object' && value !== null && 'input' in value;
}

/** Whether all fields that the truth has are read; publishers are compared as a set, texts without case. */
function isRight(truth: Truth): boolean {
  const line: Record<string, unknown> = { ...parseLine({ input: truth.input }, vocabulary) };
  if (truth.not_a_document === true) return line['not_a_document'] === true;
  return FIELDS.every((field) => {
    if (field === 'publishers')
      return truth.copublishers === undefined || marks(truth) === marks(line);
    return !(field in truth) || plain(truth[field]) === plain(line[field]);
  });
}

function marks(line: Record<string, unknown>): string {
  return [line['publisher'], line['copublishers']].flat().map(String).sort().join();
}

function plain(value: unknown): string {
  return JSON.stringify(value ?? null).toUpperCase();
}

describe.skipIf(!existsSync(FOLDER))(
  'the evaluation set of references (skipped where it is absent)',
  () => {
    const text = existsSync(FOLDER) ? readFileSync(`${FOLDER}/cases.jsonl`, 'utf8') : '';
    const cases = text.split('\n').filter((line) => line !== '');

    it('is read right in at least 99 of 100 cases', () => {
      const truths = cases.map(truthOf);
      const scored = truths.filter((truth) => 'number' in truth || truth.not_a_document === true);
      const wrong = scored.filter((truth) => !isRight(truth)).map((truth) => truth.input);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(scored.length / 100);
    });
  },
);
