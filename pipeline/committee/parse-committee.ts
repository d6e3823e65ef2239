import type { Committee, CommitteeName, NotACommittee } from './committee.ts';
import type { CommitteeVocabulary } from './compile-committees.ts';
import { findCommittees } from './find-committees.ts';
import { normaliseTitle } from './normalise-title.ts';
import { readName } from './read-name.ts';
import { readSteps } from './read-path.ts';
import { isMark, readTokens } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';
import { resolveCommittee } from './resolve-committee.ts';

/**
 * Reads a text that is meant to name one committee: an identifier in any spelling, the formula of a foreword, or a title
 * alone. `context` is the publisher whose data the text is from, for labels such as `TC 65`.
 * `TC184/SC4` → ISO/TC 184/SC 4; `Cloud computing and distributed platforms` → ISO/IEC JTC 1/SC 38; `IEC Electropedia` → a reason.
 */
export function parseCommittee(
  text: string,
  vocabulary: CommitteeVocabulary,
  context?: string,
): Committee | NotACommittee {
  const tokens = readTokens(text, vocabulary.phrases);
  const start = skipOpening(tokens);
  const name = readName(tokens, start, vocabulary) ?? readGroup(tokens, start, vocabulary);
  if (name === undefined) return findByTitle(text, vocabulary, context);
  const committee = resolveCommittee(name.value, vocabulary, context);
  if ('reason' in committee) return committee;
  const rest = tokens[name.next];
  return rest === undefined ? committee : checkRest(text.slice(rest.start), committee, vocabulary);
}

export function isCommittee(value: Committee | NotACommittee): value is Committee {
  return 'name' in value;
}

/** `SC 42`, `WG 3`: a name that begins too low; the reading gives the reason. */
function readGroup(
  tokens: readonly Token[],
  index: number,
  vocabulary: CommitteeVocabulary,
): Reading<CommitteeName> | undefined {
  const steps = readSteps(tokens, index, vocabulary, () => true);
  const value = { publishers: [], body: null, steps: steps.value };
  return steps.value.length > 0 ? { value, next: steps.next } : undefined;
}

/** The index after an opening: `This document was prepared by`, brackets, quotation marks, `the joint`. */
function skipOpening(tokens: readonly Token[]): number {
  const by = tokens.findIndex((token) => token.type !== 'word');
  let index = tokens[by - 1]?.text === 'by' ? by : 0;
  while (isMark(tokens[index], '([{“"\'‘«') || isFiller(tokens[index])) index += 1;
  return index;
}

function isFiller(token: Token | undefined): boolean {
  return token?.type === 'word' && ['the', 'joint'].includes(token.text.toLowerCase());
}

/** After a name may stand its title, or a word for what it is; nothing that names another committee or a document. */
function checkRest(
  rest: string,
  committee: Committee,
  vocabulary: CommitteeVocabulary,
): Committee | NotACommittee {
  if (RANGE.test(rest)) return { reason: `It names ${committee.name} and those that follow.` };
  const [other] = findCommittees(rest, vocabulary);
  if (other !== undefined && other.committee.name !== committee.name)
    return { reason: `It names ${committee.name} and ${other.committee.name}.` };
  const own = vocabulary.register.titles.get(normaliseTitle(rest)) ?? [];
  const isOwn = own.some(({ name }) => name === committee.name);
  if (isOwn || TITLE.test(rest) || isGenericWord(rest, vocabulary)) return committee;
  return {
    reason: `After ${committee.name} stands "${rest.slice(0, 40)}", which is not its title.`,
  };
}

/** `WG 1-5`, `WG 1 to WG 5` */
const RANGE = /^(?:[-–]|to\b|through\b)\s*(?:[A-Z]{2,4}\s?)?\d{1,2}$/;

/** Behind a mark, or two words and more of which the first has a capital, and no number (`N 1234` is a document). */
const TITLE = /^[,:;.()[\]“”"‘’'«»–—-]|^\p{Lu}\p{Ll}+ [^\d]+$/u;

/** `ISO/TC 184 committee`, `ISO/TC 184/SC 4 subcommittee` */
function isGenericWord(rest: string, { phrases }: CommitteeVocabulary): boolean {
  return readTokens(rest, phrases).every(
    ({ type, text }) => type === 'kind' || ['committee', 'group'].includes(text.toLowerCase()),
  );
}

function findByTitle(
  text: string,
  { register }: CommitteeVocabulary,
  context: string | undefined,
): Committee | NotACommittee {
  const all = register.titles.get(normaliseTitle(text)) ?? [];
  const own = all.filter(({ publishers }) => context === undefined || publishers.includes(context));
  const [only, ...others] = own.length > 0 ? own : all;
  if (only === undefined)
    return { reason: 'It holds no identifier and no known title of a committee.' };
  if (others.length === 0) return only;
  return { reason: `It is the title of ${[only, ...others].map(({ name }) => name).join(', ')}.` };
}
