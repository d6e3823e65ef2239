import type { CommitteeName, CommitteePath, CommitteeStep } from './committee.ts';
import type { CommitteeGrammar } from './compile-committees.ts';
import { readJointGroup, readPartner, readSecondParent } from './read-joint-group.ts';
import { isBelow, readPath, readPublishers, readSteps } from './read-path.ts';
import { isMark } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';

const DEEPEST = 4;
const LONGEST_TITLE = 40;

/**
 * Reads the name of one committee at `index`, in any of its forms: a path from the top down; two paths and a joint
 * group; prose from the bottom up (`WG 15 of SC 4 of ISO/TC 184`); prose with titles between the levels
 * (`Technical Committee ISO/TC 92, Fire safety, Subcommittee SC 1`).
 */
export function readName(
  tokens: readonly Token[],
  index: number,
  grammar: CommitteeGrammar,
  depth = 0,
): Reading<CommitteeName> | undefined {
  return readUpward(tokens, index, grammar, depth) ?? readDownward(tokens, index, grammar);
}

function readDownward(
  tokens: readonly Token[],
  index: number,
  grammar: CommitteeGrammar,
): Reading<CommitteeName> | undefined {
  const path = readPath(tokens, index, grammar);
  if (path === undefined) return undefined;
  return (
    readJointGroup(tokens, path, grammar) ??
    readPartner(tokens, path, grammar) ??
    readBelowTitle(tokens, path, grammar)
  );
}

/** Passes a title after a level and reads the level below it: `…, Fire safety, Subcommittee SC 1`. */
function readBelowTitle(
  tokens: readonly Token[],
  path: Reading<CommitteePath>,
  grammar: CommitteeGrammar,
): Reading<CommitteePath> {
  const above = path.value.steps.at(-1);
  const isTitle = isMark(tokens[path.next], ',:(–-') && path.value.steps.length < DEEPEST;
  if (above === undefined || !isTitle) return path;
  const kind = indexAfterTitle(tokens, path.next + 1, (at) => tokens[at]?.type === 'kind');
  if (kind === undefined || !isMark(tokens[kind - 1], ',)/–-')) return path;
  const steps = readSteps(tokens, kind, grammar, (step) => isBelow(step, above, grammar));
  if (steps.value.length === 0) return path;
  const value = { ...path.value, steps: [...path.value.steps, ...steps.value] };
  return readBelowTitle(tokens, { value, next: steps.next }, grammar);
}

/** The first wanted index after a title; undefined where a sentence or another name begins first. */
function indexAfterTitle(
  tokens: readonly Token[],
  start: number,
  isWanted: (index: number) => boolean,
): number | undefined {
  for (let index = start; index < start + LONGEST_TITLE; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.type === 'publisher' || isMark(token, ';.[]\n'))
      return undefined;
    if (isWanted(index)) return index;
  }
  return undefined;
}

/** `Subcommittee SC 4 of Technical Committee ISO/TC 184`, `subcommittee 65E: Devices …, of IEC technical committee 65`. */
function readUpward(
  tokens: readonly Token[],
  index: number,
  grammar: CommitteeGrammar,
  depth: number,
): Reading<CommitteeName> | undefined {
  if (depth > DEEPEST || tokens[index]?.type !== 'kind') return undefined;
  const steps = readSteps(tokens, index, grammar, () => true);
  if (steps.value.length === 0) return undefined;
  const outer = readOuter(tokens, steps.next, grammar, depth + 1);
  if (outer === undefined) return undefined;
  const partner = readSecondParent(tokens, steps.value, outer, grammar);
  if (partner !== undefined) return partner;
  const value = attach(steps.value, outer.value, grammar);
  return value && { value, next: outer.next };
}

/** What lower levels belong to: `of the ISO/TC 184`, also behind a title (`: Devices and integration, of`); or `of ISO`. */
export function readOuter(
  tokens: readonly Token[],
  index: number,
  grammar: CommitteeGrammar,
  depth = 0,
): Reading<CommitteeName> | undefined {
  const afterTitle = isMark(tokens[index], ',:(–-')
    ? indexAfterTitle(tokens, index + 1, (at) => isMark(tokens[at - 1], ',)') && isOf(tokens, at))
    : undefined;
  const of = afterTitle ?? index;
  if (!isOf(tokens, of)) return undefined;
  const start = skipArticle(tokens, of + 1);
  const name = readName(tokens, start, grammar, depth);
  if (name !== undefined || afterTitle !== undefined) return name;
  const publishers = readPublishers(tokens, start);
  const value = { publishers: publishers.value, body: null, steps: [] };
  const next = isMark(tokens[publishers.next - 1], '/-–_') ? publishers.next - 1 : publishers.next;
  return publishers.value.length > 0 ? { value, next } : undefined;
}

/** `of`, `in`, `within` or `under` before what may be a name. */
function isOf(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  const name = tokens[skipArticle(tokens, index + 1)]?.type ?? 'word';
  return (
    ['of', 'in', 'within', 'under'].includes(word) && !['word', 'mark', 'number'].includes(name)
  );
}

function skipArticle(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text.toLowerCase() === 'the' ? index + 1 : index;
}

/** Puts the lower levels under the upper name, if their ranks allow it. */
export function attach(
  steps: readonly CommitteeStep[],
  outer: CommitteeName,
  grammar: CommitteeGrammar,
): CommitteeName | undefined {
  const [first] = steps;
  if (first === undefined) return undefined;
  const isJointGroup = 'parents' in outer;
  const above = isJointGroup ? (outer.below.at(-1) ?? outer.step) : outer.steps.at(-1);
  if (above !== undefined && !isBelow(first, above, grammar)) return undefined;
  return isJointGroup
    ? { ...outer, below: [...outer.below, ...steps] }
    : { ...outer, steps: [...outer.steps, ...steps] };
}
