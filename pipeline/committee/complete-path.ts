import type { CommitteePath, CommitteeStep, NotACommittee } from './committee.ts';
import type { CommitteeGrammar, CommitteeVocabulary } from './compile-committees.ts';
import { formatStep } from './format-committee.ts';
import type { CommitteeRegister } from './index-register.ts';

/** The subcommittees of an IEC committee carry its number and a letter. */
const LETTERED = /^(\d+)[A-Z]$/;
const LETTERED_PUBLISHER = 'IEC';
/** Subcommittees that carry a bare number belong to ISO, unless the publisher is given. */
const NUMBERED_PUBLISHER = 'ISO';
const JOINT_COMMITTEE: CommitteeStep = { kind: 'JTC', number: '1' };

/**
 * Fills in what a writing leaves out: `SC 65E` → `IEC/TC 65/SC 65E`, `JTC1/SC 24` → `ISO/IEC JTC 1/SC 24`,
 * `TC 184/SC 4` → `ISO/TC 184/SC 4`, `TC 104` with the context IEC → `IEC/TC 104`. The rules, in order: the
 * name itself, the context, the shape of its numbers, the one committee of that name in the register.
 */
export function completePath(
  path: CommitteePath,
  vocabulary: CommitteeVocabulary,
  context?: string,
): CommitteePath | NotACommittee {
  if (path.body !== null) return path;
  const steps = completeSteps(path);
  const [top] = steps;
  if (top === undefined) return path;
  if (!isTop(top, path.publishers, vocabulary))
    return { reason: `It does not say to which committee ${formatStep(top)} belongs.` };
  const publishers = jointPublishers(path, top, vocabulary, context);
  if (publishers.length > 0) return { ...path, publishers, steps };
  const [only, ...others] = candidates(steps, vocabulary, context);
  if (only === undefined)
    return { reason: `It does not say whose ${formatStep(top)} it is. Add the publisher.` };
  if (others.length > 0)
    return { reason: `It may be of ${[only, ...others].join(' or ')}. Add the publisher.` };
  return { ...path, publishers: [only], steps };
}

/** Whether a level may stand directly under the publishers, or under any where none is given. */
export function isTop(
  { kind }: CommitteeStep,
  publishers: readonly string[],
  { kinds }: CommitteeGrammar,
): boolean {
  const tops = kinds.get(kind)?.top_for ?? [];
  return tops.includes('*') || publishers.some((publisher) => tops.includes(publisher));
}

/** Adds the committee that a subcommittee's number or publishers imply. */
function completeSteps({ publishers, steps }: CommitteePath): CommitteeStep[] {
  const [top] = steps;
  if (top?.kind !== 'SC') return steps;
  const number = LETTERED.exec(top.number)?.[1];
  if (number !== undefined) return [{ kind: 'TC', number }, ...steps];
  return publishers.length > 1 ? [JOINT_COMMITTEE, ...steps] : steps;
}

/**
 * The publishers of a committee that several share: in the order of the register (`IEC/ISO JTC 3`), else those given,
 * else those usual for the kind. `JTC 21` alone, not in the register, may be anybody's. For other committees, those given.
 */
function jointPublishers(
  { publishers }: CommitteePath,
  top: CommitteeStep,
  { kinds, register }: CommitteeVocabulary,
  context: string | undefined,
): string[] {
  const usual = kinds.get(top.kind)?.default_publishers ?? [];
  if (!publishers.every((publisher) => usual.includes(publisher))) return publishers;
  if (usual.length < 2) return usual.length === 0 ? publishers : usual;
  const registered = register.jointCommittees.get(formatStep(top));
  if (registered !== undefined || publishers.length > 1) return registered ?? publishers;
  const isTheirs = publishers.length > 0 || usual.some((publisher) => publisher === context);
  return isTheirs || register.jointCommittees.size === 0 ? usual : [];
}

/** The publishers that a name without one may mean; one where that is clear. */
function candidates(
  steps: readonly CommitteeStep[],
  { kinds, register }: CommitteeVocabulary,
  context: string | undefined,
): readonly string[] {
  const [top, second] = steps;
  const isShared = (kinds.get(top?.kind ?? '')?.default_publishers.length ?? 0) > 0;
  if (isShared) return [];
  const isNumbered = second?.kind === 'SC';
  if (isNumbered && LETTERED.test(second.number)) return [LETTERED_PUBLISHER];
  if (context !== undefined) return [context];
  return isNumbered ? [NUMBERED_PUBLISHER] : registeredPublishers(steps, register);
}

/** Those that the register has for the name or for the committee above; ISO for a number that IEC has not reached. */
function registeredPublishers(
  steps: readonly CommitteeStep[],
  register: CommitteeRegister,
): readonly string[] {
  for (let length = steps.length; length > 0; length -= 1) {
    const label = steps.slice(0, length).map(formatStep).join('/');
    const known = register.publishersByLabel.get(label);
    if (known !== undefined) return known;
  }
  const highest = register.highestNumbers.get(LETTERED_PUBLISHER) ?? Infinity;
  return Number(steps[0]?.number) > highest ? [NUMBERED_PUBLISHER] : [];
}
