import type { FindingRow } from '../../schemas/types.ts';
import type { Entry, Extraction, ItemOrigin } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import { makeFinding } from './make-finding.ts';
import type { Observation } from './make-finding.ts';
import { placeOf } from './place-of.ts';

/** Shorter words are too often one letter away from another one, as `enable` from `unable`. */
const SHORTEST = 8;
/** A word that a document uses so often elsewhere is what the other one was meant to be. */
const FEWEST = 2;
const WORD = /\p{L}+/gu;

/** Words of a document that its reader stumbles over: misprints in definitions, abbreviations and quotation marks left alone. */
export function checkWords(extraction: Extraction, reference: Reference): FindingRow[] {
  const { abbreviations, quotes } = extraction.outline;
  return [
    ...misprints(extraction),
    ...abbreviations
      .filter(({ found }) => !isName(found, extraction, reference))
      .map(({ text, found, origin }) =>
        inDocument(origin, {
          kind: 'abbreviation_unexplained',
          rule_id: found,
          summary: `The abbreviation ${found} is used, but never explained.`,
          readings: [{ rule: 'sentence', value: text }],
        }),
      ),
    ...quotes.map(({ text, found, origin }, index) =>
      inDocument(origin, {
        kind: 'quotation_unpaired',
        rule_id: `quote-${index + 1}`,
        summary: `A quotation is ${found === '”' ? 'closed here that was never opened' : 'opened here that is never closed'}.`,
        readings: [{ rule: 'sentence', value: text }],
      }),
    ),
  ];
}

/** A body, a publisher, or a part of such a name. */
function isName(word: string, { mentions }: Extraction, { designations }: Reference): boolean {
  return (
    designations.publishers.rowOf(word) !== undefined ||
    mentions.some(({ text }) => text.split(/\P{L}+/u).includes(word))
  );
}

/** A word of a definition that stands nowhere else, one letter away from one that the document uses again and again. */
function misprints({ entries, sections }: Extraction): FindingRow[] {
  const descriptions = sections.flatMap(({ description }) => description);
  const counts = new Map<string, number>();
  for (const word of [...entries.flatMap(textsOf), ...descriptions].flatMap(wordsOf))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].flatMap(([word, count]) => (count >= FEWEST ? [word] : []));
  return entries.flatMap(({ term, definition, origin }) =>
    wordsOf(definition).flatMap((word) => {
      const meant =
        counts.get(word) === 1 ? common.find((one) => isMisprint(word, one)) : undefined;
      if (meant === undefined) return [];
      return [
        inDocument(origin, {
          kind: 'word_misspelt',
          rule_id: word,
          summary: `“${word}” in the definition of “${term ?? ''}” is probably a misprint of “${meant}”.`,
          readings: [{ rule: `uses of “${meant}”`, value: String(counts.get(meant)) }],
        }),
      ];
    }),
  );
}

function textsOf({ term, definition, notes }: Entry): string[] {
  return [term ?? '', definition, ...notes];
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => word.length >= SHORTEST);
}

/** One other letter, not at the end, where words are inflected; `s` and `z` are two habits of English. */
function isMisprint(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  const places = Array.from(word, (_, index) => index).filter(
    (index) => word[index] !== meant[index],
  );
  const [place] = places;
  if (places.length !== 1 || place === undefined || place > word.length - 3) return false;
  const pair = [word[place], meant[place]];
  return !(pair.includes('s') && pair.includes('z'));
}

function inDocument(
  origin: ItemOrigin,
  observation: Pick<Observation, 'kind' | 'rule_id' | 'summary' | 'readings'>,
): FindingRow {
  return makeFinding({
    ...observation,
    severity: 'note',
    subject_id: origin.source_id,
    concept_id: null,
    source_id: origin.source_id,
    place: placeOf(origin),
  });
}
