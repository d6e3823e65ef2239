import type { CommitteeStep } from './committee.ts';

/** Between the parents of a joint group. */
const PARENT_SEPARATOR = ' – ';

/** The canonical name of a committee under its publishers: `ISO/TC 184`; with a space after several: `ISO/IEC JTC 1`. */
export function formatTop(publishers: readonly string[], step: CommitteeStep): string {
  const separator = publishers.length > 1 ? ' ' : '/';
  return publishers.join('/') + separator + formatStep(step);
}

/** `ISO/TC 184`, SC 4 → `ISO/TC 184/SC 4` */
export function formatGroup(above: string, step: CommitteeStep): string {
  return `${above}/${formatStep(step)}`;
}

/** `IEC/TC 65`, `ISO/TC 184`, JWG 21 → `IEC/TC 65 – ISO/TC 184 JWG 21` */
export function formatJointGroup(parents: readonly string[], step: CommitteeStep): string {
  return `${parents.join(PARENT_SEPARATOR)} ${formatStep(step)}`;
}

/** `SC 65E`, `SyC SM`, `CAG` */
export function formatStep({ kind, number }: CommitteeStep): string {
  return number === '' ? kind : `${kind} ${number}`;
}

/** `['ISO/TC 184', 'IEC/TC 65']`, JWG 21 → the same key in any order of the parents. */
export function jointGroupKey(parents: readonly string[], step: CommitteeStep): string {
  return [...parents].sort().concat(formatStep(step)).join('|');
}
