import type { Reason } from './collect-reasons.ts';
import { strongestOfEach, weigh } from './weigh.ts';
import type { Weight } from './weigh.ts';

/** A reason for or against relevance, as people read it. */
export interface Argument extends Weight {
  /** What kind of reason it is; of some kinds only the strongest counts. */
  kind: string;
  text: string;
}

/** How relevant a candidate is, and why. */
export interface Relevance {
  score: number;
  arguments: Argument[];
}

/** Subjects that only a scope names count up to this number: a long scope names many things in passing. */
const MAX_FROM_SCOPE = 2;

/**
 * How much a candidate matters to smart manufacturing, 0 to 100. Subjects of the title are independent reasons, and so are the
 * two strongest that only the scope names, the committee, the ICS codes, and what is known from elsewhere (`told`). Several words of
 * one other field are one reason against.
 */
export function judgeRelevance(reasons: readonly Reason[], told: readonly Argument[]): Relevance {
  const found = reasons.map(toArgument).filter(({ points }) => points !== 0);
  const scope = found
    .filter(({ kind }) => kind === 'scope')
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MAX_FROM_SCOPE);
  const title = found.filter(({ kind, points }) => kind === 'title' && points > 0);
  const strongest = strongestOfEach(
    found.filter(({ kind, points }) => kind !== 'scope' && (kind !== 'title' || points < 0)),
    ({ kind }) => kind,
  );
  const counted = [...title, ...scope, ...strongest, ...told];
  return { score: weigh(counted), arguments: counted };
}

function toArgument({ rule, basis, text }: Reason): Argument {
  const points = basis === 'scope' ? rule.scope_points : rule.points;
  return { kind: basis, points, text: `${basis} “${text}” (${rule.rule_id})` };
}

/** `+75 title “digital twin” (digital-twin)`: the reasons in order of weight, at most eight. */
export function describeArguments(found: readonly Argument[]): string[] {
  if (found.length === 0) return ['nothing in its record speaks for it'];
  return [...found]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.text < b.text ? -1 : 1))
    .slice(0, 8)
    .map(({ points, text }) => `${points > 0 ? '+' : '−'}${Math.abs(points)} ${text}`);
}
