import type { CommitteeName, CommitteePath, CommitteeStep, JointGroup } from './committee.ts';
import type { CommitteeGrammar } from './compile-committees.ts';
import { readPath } from './read-path.ts';
import { isMark } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';

const MOST_PARENTS = 4;

/** `IEC/TC 65 – ISO/TC 184 JWG 21`: paths joined by dashes or slashes, the last of which ends in the joint group. */
export function readJointGroup(
  tokens: readonly Token[],
  first: Reading<CommitteePath>,
  grammar: CommitteeGrammar,
): Reading<JointGroup> | undefined {
  const parents = [first.value];
  let { next } = first;
  while (parents.length < MOST_PARENTS && isMark(tokens[next], '-–—‐‑−/+')) {
    const path = readPath(tokens, next + 1, grammar);
    if (path === undefined) return undefined;
    const { step, parent, below } = splitJointGroup(path.value, grammar);
    ({ next } = path);
    parents.push(parent);
    if (step !== undefined) return { value: { parents, step, below }, next };
  }
  return undefined;
}

/** `IEC/TC 65/JWG 21 (with ISO/TC 184)` */
export function readPartner(
  tokens: readonly Token[],
  path: Reading<CommitteePath>,
  grammar: CommitteeGrammar,
): Reading<JointGroup> | undefined {
  const { step, parent, below } = splitJointGroup(path.value, grammar);
  const bracket = isMark(tokens[path.next], '(') ? 1 : 0;
  const isPartner = tokens[path.next + bracket]?.text.toLowerCase() === 'with';
  if (step === undefined || !isPartner) return undefined;
  const partner = readPath(tokens, path.next + bracket + 1, grammar);
  if (partner === undefined) return undefined;
  const next = bracket === 1 && isMark(tokens[partner.next], ')') ? partner.next + 1 : partner.next;
  return { value: { parents: [parent, partner.value], step, below }, next };
}

/** `JWG 21 of IEC/TC 65 and ISO/TC 184` */
export function readSecondParent(
  tokens: readonly Token[],
  [step, ...below]: readonly CommitteeStep[],
  outer: Reading<CommitteeName>,
  grammar: CommitteeGrammar,
): Reading<JointGroup> | undefined {
  if (step === undefined || !isJoint(step, grammar) || 'parents' in outer.value) return undefined;
  if (tokens[outer.next]?.text !== 'and' && !isMark(tokens[outer.next], '-–&+')) return undefined;
  const second = readPath(tokens, outer.next + 1, grammar);
  const parents = second && [outer.value, second.value];
  return parents && { value: { parents, step, below }, next: second.next };
}

/** Takes a path apart at a joint group that has something above it. */
function splitJointGroup(
  path: CommitteePath,
  grammar: CommitteeGrammar,
): { step?: CommitteeStep; parent: CommitteePath; below: CommitteeStep[] } {
  const { steps } = path;
  const index = steps.findIndex((step) => isJoint(step, grammar));
  const step = steps[index];
  if (index < 1 || step === undefined) return { parent: path, below: [] };
  return { step, parent: { ...path, steps: steps.slice(0, index) }, below: steps.slice(index + 1) };
}

function isJoint({ kind }: CommitteeStep, grammar: CommitteeGrammar): boolean {
  return grammar.kinds.get(kind)?.is_joint === true;
}
