import type { HarvestedKey } from './harvested-key.ts';

/**
 * The records of a group that tell of the document as it was, or in another dress: drafts where it is published, a project
 * before the present one, an earlier stage or edition in the same source, a redline. They fill what the others leave open
 * and contradict nothing.
 */
export function findSuperseded(
  members: readonly [HarvestedKey, ...HarvestedKey[]],
): ReadonlySet<HarvestedKey> {
  const [lead] = members;
  return new Set(
    members.filter(
      (one) =>
        one !== lead &&
        (isBefore(one, lead) ||
          members.some((other) => other.source_id === one.source_id && isEarlier(one, other))),
    ),
  );
}

function isBefore(one: HarvestedKey, lead: HarvestedKey): boolean {
  return (
    (one.is_product && !lead.is_product) ||
    (lead.is_final && !one.is_final) ||
    (isOut(lead) && !isOut(one) && one.state !== null) ||
    (one.project !== null && lead.project !== null && one.project !== lead.project)
  );
}

/** Whether the same source has a record of a later stage or edition. */
function isEarlier(one: HarvestedKey, other: HarvestedKey): boolean {
  if (one.form === 'register') return false;
  const isEarlierStage = one.stage_code !== null && (other.stage_code ?? '') > one.stage_code;
  return isEarlierStage || (one.edition !== null && (other.edition ?? 0) > one.edition);
}

function isOut({ state }: HarvestedKey): boolean {
  return state === 'published' || state === 'withdrawn';
}
