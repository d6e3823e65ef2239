import type { CommitteePath, CommitteeStep } from './committee.ts';
import type { CommitteeGrammar } from './compile-committees.ts';
import { isTop } from './complete-path.ts';
import { readStep } from './read-step.ts';
import { isAdjacent, isMark } from './read-tokens.ts';
import type { Reading, Token } from './read-tokens.ts';

const DEEPEST = 6;
const MOST_PUBLISHERS = 4;
const GROUP = 3;

/**
 * Reads a name from its top down at `index`: `ISO/IEC JTC 1/SC 41`, `TC184/SC4`, `Technical Committee ISO/TC 92`,
 * `IECEE CMC WG31`. The publishers may be missing; whether the name is clear then is decided later.
 */
export function readPath(
  tokens: readonly Token[],
  index: number,
  grammar: CommitteeGrammar,
): Reading<CommitteePath> | undefined {
  const publishers = readPublishers(tokens, skipIntroduction(tokens, index));
  const top = tokens[publishers.next];
  const hasBody = top?.type === 'body' && owns(grammar, top.name, publishers.value);
  const body = hasBody ? top.name : null;
  const first = hasBody ? skipSeparator(tokens, publishers.next + 1) : publishers.next;
  const steps = readSteps(tokens, first, grammar, (step) =>
    hasBody ? isGroup(step, grammar) : mayStandOnTop(step, publishers.value, grammar),
  );
  if (body === null && steps.value.length === 0) return undefined;
  return {
    value: { publishers: publishers.value, body, steps: steps.value },
    next: steps.value.length > 0 ? steps.next : publishers.next + 1,
  };
}

/** `Technical Committee ISO/TC 92`, `ISO technical committee ISO/TC 68`: the index of the last publisher. */
function skipIntroduction(tokens: readonly Token[], index: number): number {
  const kind = readPublishers(tokens, index).next;
  if (tokens[kind]?.type !== 'kind') return index;
  const after = isMark(tokens[kind + 1], '-–:') ? kind + 2 : kind + 1;
  return tokens[after]?.type === 'publisher' ? after : index;
}

/** `ISO/IEC`, `CEN-CLC`, `ISO IEC`; the empty list where none stands here. Also passes the mark after them. */
export function readPublishers(tokens: readonly Token[], index: number): Reading<string[]> {
  const value: string[] = [];
  let next = index;
  while (tokens[next]?.type === 'publisher' && value.length < MOST_PUBLISHERS) {
    value.push(tokens[next]?.name ?? '');
    next += isMark(tokens[next + 1], '/-–_') ? 2 : 1;
  }
  return { value, next };
}

/** A publisher before a body must be its own: `ISO SMCC`. */
function owns(grammar: CommitteeGrammar, body: string, publishers: readonly string[]): boolean {
  const own = grammar.bodies.get(body)?.publishers ?? [];
  return publishers.every((publisher) => own.includes(publisher));
}

/** Reads the levels below the publishers or a body; `mayBegin` says whether the first may stand there. */
export function readSteps(
  tokens: readonly Token[],
  index: number,
  grammar: CommitteeGrammar,
  mayBegin: (step: CommitteeStep) => boolean,
): Reading<CommitteeStep[]> {
  const value: CommitteeStep[] = [];
  let next = index;
  while (value.length < DEEPEST) {
    const above = value.at(-1);
    const at = above === undefined ? next : skipSeparator(tokens, next);
    const step = readStep(tokens, at, grammar, above);
    const fits =
      step && (above === undefined ? mayBegin(step.value) : isBelow(step.value, above, grammar));
    if (step === undefined || fits !== true) break;
    value.push(step.value);
    next = step.next;
  }
  return { value, next };
}

/** `/`, `-` or `,` between levels; a full stop only inside a word, where it does not end a sentence. */
function skipSeparator(tokens: readonly Token[], index: number): number {
  const mark = tokens[index];
  if (isMark(mark, '/-–,:')) return index + 1;
  const isInside = isAdjacent(tokens[index - 1], mark) && isAdjacent(mark, tokens[index + 1]);
  return isMark(mark, '._') && isInside ? index + 1 : index;
}

function rankOf(step: CommitteeStep, grammar: CommitteeGrammar): number {
  return grammar.kinds.get(step.kind)?.rank ?? 0;
}

function isGroup(step: CommitteeStep, grammar: CommitteeGrammar): boolean {
  return rankOf(step, grammar) === GROUP;
}

/** A lower rank follows a higher one; a group may also hold a group of another kind (`WG 10/TF 2`). */
export function isBelow(
  step: CommitteeStep,
  above: CommitteeStep,
  grammar: CommitteeGrammar,
): boolean {
  if (isGroup(step, grammar) && isGroup(above, grammar)) return step.kind !== above.kind;
  return rankOf(step, grammar) > rankOf(above, grammar);
}

/** A committee of the first rank, or a subcommittee whose committee its number tells (`IEC/SC 65E`, `ISO/IEC SC 42`). */
function mayStandOnTop(
  step: CommitteeStep,
  publishers: readonly string[],
  grammar: CommitteeGrammar,
): boolean {
  if (isTop(step, publishers, grammar)) return true;
  return step.kind === 'SC' && (/[A-Z]$/.test(step.number) || publishers.length > 1);
}
