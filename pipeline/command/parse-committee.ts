import { committeeId } from '../committee/committee-id.ts';
import type { CommitteeVocabulary } from '../committee/compile-committees.ts';
import { isCommittee, parseCommittee } from '../committee/parse-committee.ts';
import { answerNames } from './answer-names.ts';
import { loadCommittees } from './load-names.ts';

/**
 * What a name says and the register adds, a line per fact, for people. `TC184/SC4` → name ISO/TC 184/SC 4, title Industrial
 * data, id, kind, publishers, parents, status; or one line that says why the text names no committee.
 */
export function describeCommittee(text: string, vocabulary: CommitteeVocabulary): string {
  const committee = parseCommittee(text, vocabulary);
  if (!isCommittee(committee)) return `not a committee: ${committee.reason}`;
  const { name, kind, publishers, parents } = committee;
  const row = vocabulary.register.rows.get(name);
  const facts: [string, string | null | undefined][] = [
    ['name', name],
    ['title', row?.title_en],
    ['id', committeeId(name)],
    ['kind', kind],
    ['publishers', publishers.join(', ')],
    ['parents', parents.join(', ')],
    ['status', row?.status ?? 'not in the register'],
    ['successor', row?.successor],
  ];
  return facts
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([label, value]) => `${label.padEnd(12)}${value ?? ''}`)
    .join('\n');
}

/**
 * Adds `canonical` to one object of `sm2 parse-committee --jsonl`: the canonical name of what `input` names, null
 * where it names no committee. `context` may say from whose data the text is.
 */
export function parseCommitteeLine<Line extends object>(
  line: Line,
  vocabulary: CommitteeVocabulary,
): Line & { canonical: string | null } {
  const input = 'input' in line && typeof line.input === 'string' ? line.input : '';
  const context = 'context' in line && typeof line.context === 'string' ? line.context : undefined;
  const committee = parseCommittee(input, vocabulary, context);
  return { ...line, canonical: isCommittee(committee) ? committee.name : null };
}

const HELP = `Usage: sm2 parse-committee NAME ...
       sm2 parse-committee --jsonl < LINES

Reads the name of a committee in any spelling and shows its canonical name, kind, publishers and parents.
With --jsonl, each line of standard input is an object with "input" and, if known, "context" (the publisher whose data the
name is from); the answer adds "canonical", null where the input names no committee.

  sm2 parse-committee "TC184/SC4/WG15"
`;

/** `sm2 parse-committee`: what the name of a committee says. */
export const parseCommitteeCommand = answerNames({
  help: HELP,
  load: loadCommittees,
  describe: (name, committees) => ({
    text: describeCommittee(name, committees),
    is_readable: isCommittee(parseCommittee(name, committees)),
  }),
  addFields: (line, committees) => parseCommitteeLine(line, committees),
});
