import type { FindingRow } from '../../schemas/types.ts';
import type { Extraction, NumberedPart } from '../extract/extraction.ts';
import { labelKey } from '../wording/label-words.ts';
import { makeFinding } from './make-finding.ts';
import { placeOf } from './place-of.ts';

type Kind = NumberedPart['kind'];

/** More holes than this share of a sequence, and it was not read whole, or is no sequence. */
const MOST_HOLES = 0.25;

/** Figures, tables and gaps of a document whose numbers repeat or are missing, and parts that it names but does not have. */
export function checkNumbers(extraction: Extraction): FindingRow[] {
  return [
    ...(['figure', 'table'] as const).flatMap((kind) => [
      ...repeated(kind, extraction),
      ...missing(kind, extraction),
    ]),
    ...(['figure', 'table', 'annex'] as const).flatMap((kind) => dangling(kind, extraction)),
    ...missingGaps(extraction),
  ];
}

function partsOf(kind: Kind, { outline }: Extraction): NumberedPart[] {
  return outline.parts.filter((part) => part.kind === kind);
}

/**
 * One number with two titles. Where most numbers have two, the document counts anew in each part or is in two languages; a title
 * that begins like the other one continues it.
 */
function repeated(kind: Kind, extraction: Extraction): FindingRow[] {
  const groups = new Map<string, NumberedPart[]>();
  for (const part of partsOf(kind, extraction)) {
    const group = groups.get(part.number) ?? [];
    if (!group.some((other) => isContinued(other, part))) groups.set(part.number, [...group, part]);
  }
  const twice = [...groups].filter(([, group]) => group.length > 1);
  if (twice.length > 1 && twice.length * 2 > groups.size) return [];
  return twice.flatMap(([number, group]) => {
    const [, second] = group;
    if (second === undefined) return [];
    const titles = group.map(({ title }) => `“${title}”`).join(' and ');
    return [
      makeFinding({
        kind: 'caption_repeated',
        severity: 'issue',
        rule_id: `${kind}-${number}`,
        subject_id: extraction.source_id,
        concept_id: null,
        source_id: extraction.source_id,
        place: placeOf(second.origin),
        summary: `${nameOf(kind, number)} is the number of ${group.length} captions: ${titles}.`,
        readings: group.map(({ title, origin }) => ({ rule: placeOf(origin), value: title })),
      }),
    ];
  });
}

function isContinued(one: NumberedPart, other: NumberedPart): boolean {
  const [first, second] = [labelKey(one.title), labelKey(other.title)];
  return first.startsWith(second) || second.startsWith(first);
}

/** Whole numbers up to the highest one that no caption has. */
function missing(kind: Kind, extraction: Extraction): FindingRow[] {
  const numbers = partsOf(kind, extraction).map(({ number }) => number);
  return holesIn(numbers).map((number) =>
    makeFinding({
      kind: 'number_missing',
      severity: 'issue',
      rule_id: `${kind}-${number}`,
      subject_id: extraction.source_id,
      concept_id: null,
      source_id: extraction.source_id,
      place: null,
      summary: `There is no ${nameOf(kind, String(number))}, though higher numbers are used.`,
      readings: [{ rule: `${kind}s`, value: [...new Set(numbers)].join(', ') }],
    }),
  );
}

function holesIn(numbers: readonly string[]): number[] {
  const whole = new Set(numbers.filter((number) => /^\d+$/.test(number)).map(Number));
  const highest = Math.max(0, ...whole);
  const holes = countTo(highest).filter((number) => !whole.has(number));
  return holes.length > Math.max(1, highest * MOST_HOLES) ? [] : holes;
}

function countTo(highest: number): number[] {
  return Array.from({ length: highest }, (_, index) => index + 1);
}

/** Parts that are named, not as those of another document, while most of the parts that are named do exist. */
function dangling(kind: Kind, extraction: Extraction): FindingRow[] {
  const known = new Set(partsOf(kind, extraction).map(({ number }) => number));
  const own = extraction.outline.references.filter((one) => one.kind === kind && one.is_own);
  const absent = new Map(own.flatMap((one) => (known.has(one.number) ? [] : [[one.number, one]])));
  const named = new Set(own.map(({ number }) => number));
  const holes = new Set(holesIn([...known]).map(String));
  if (known.size === 0 || absent.size * 2 > named.size) return [];
  return [...absent]
    .filter(([number]) => !holes.has(number))
    .map(([number, { origin }]) =>
      makeFinding({
        kind: 'reference_dangling',
        severity: 'issue',
        rule_id: `${kind}-${number}`,
        subject_id: extraction.source_id,
        concept_id: null,
        source_id: extraction.source_id,
        place: placeOf(origin),
        summary: `The text refers to ${nameOf(kind, number)}, which the document does not have.`,
        readings: [{ rule: `${kind}s`, value: [...known].join(', ') }],
      }),
    );
}

/** Gaps whose numbers no concept is marked with, up to the number of gaps that a document announces or the highest mark. */
function missingGaps({ source_id, listings, claims }: Extraction): FindingRow[] {
  const marked = new Set(listings.flatMap(({ gaps }) => gaps.map(({ number }) => number)));
  if (marked.size === 0) return [];
  const announced = claims.filter(
    ({ subject, quantity }) => subject === 'gap' && quantity.kind === 'number',
  );
  const numbers = announced.flatMap(({ quantity }) => quantity.number ?? []);
  const highest = Math.max(...marked, ...numbers);
  return countTo(highest)
    .filter((number) => !marked.has(number))
    .map((number) =>
      makeFinding({
        kind: 'number_missing',
        severity: 'issue',
        rule_id: `gap-${number}`,
        subject_id: source_id,
        concept_id: null,
        source_id,
        place: announced[0] === undefined ? null : placeOf(announced[0].origin),
        summary: `No concept is marked with gap ${number}, though there are gaps up to number ${highest}.`,
        readings: [
          { rule: 'gaps that are marked', value: [...marked].sort((a, b) => a - b).join(', ') },
          ...announced.map(({ text }) => ({ rule: 'announced', value: text })),
        ],
      }),
    );
}

function nameOf(kind: Kind, number: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
}
