import type { FindingRow } from '../../schemas/types.ts';
import type { Extraction, ItemOrigin } from '../extract/extraction.ts';
import { shortHash } from '../normalise/short-hash.ts';
import { makeFinding } from './make-finding.ts';
import type { Observation } from './make-finding.ts';
import { placeOf } from './place-of.ts';

/** Passages that were left unfinished: placeholders, sources named without a list of them, sentences copied and not adapted. */
export function checkPassages({ source_id, outline }: Extraction): FindingRow[] {
  const { placeholders, authors, has_bibliography: hasBibliography, repeats } = outline;
  return [
    ...placeholders.map(({ text, found, origin }) =>
      inDocument(origin, {
        kind: 'placeholder_left',
        severity: 'issue',
        rule_id: shortHash(text),
        subject_id: source_id,
        summary: `“${found}” was left to be filled in.`,
        readings: [{ rule: 'sentence', value: text }],
      }),
    ),
    ...(hasBibliography ? [] : authors).map(({ text, found, origin }) =>
      inDocument(origin, {
        kind: 'reference_dangling',
        severity: 'note',
        rule_id: found,
        subject_id: source_id,
        summary: `${found} is cited, but the document has no list of references.`,
        readings: [{ rule: 'sentence', value: text }],
      }),
    ),
    ...repeats.map(({ text, kind, named, origin }) =>
      inDocument(origin, {
        kind: 'statement_misplaced',
        severity: 'note',
        rule_id: shortHash(text),
        subject_id: kind,
        summary: `The section on ${kind}s speaks of ${named}s here, in the words of the section on ${named}s.`,
        readings: [{ rule: 'sentence', value: text }],
      }),
    ),
  ];
}

function inDocument(
  origin: ItemOrigin,
  observation: Omit<Observation, 'concept_id' | 'source_id' | 'place'>,
): FindingRow {
  const place = placeOf(origin);
  return makeFinding({ ...observation, concept_id: null, source_id: origin.source_id, place });
}
