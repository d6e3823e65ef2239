import type { MentionRow } from '../../schemas/types.ts';
import { actsAsCommittee } from '../committee/acts-as-committee.ts';
import { committeeId } from '../committee/committee-id.ts';
import { designationId } from '../designation/designation-id.ts';
import { formatDesignation } from '../designation/format-designation.ts';
import type { Extraction, FoundMention } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import { slug } from '../slug.ts';

/**
 * The mentions as rows; an id counts how often the same thing was mentioned before in the same source. Mentions of bodies
 * that have no row, since they do not act as committees, are out of scope.
 */
export function listMentions(
  extractions: readonly Extraction[],
  reference: Reference,
): MentionRow[] {
  return extractions.flatMap(({ source_id: sourceId, mentions }) => {
    const seen = new Map<string, number>();
    return mentions
      .filter((mention) => isInScope(mention, reference))
      .map((mention) => {
        const subject = subjectOf(mention);
        const key = `${subject.kind}/${subject.standard_id ?? subject.committee_id ?? ''}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return {
          mention_id: slug(sourceId, subject.standard_id ?? subject.committee_id, String(count)),
          kind: subject.kind,
          source_id: sourceId,
          page: mention.origin.page,
          line: mention.origin.line,
          start: mention.start,
          context: mention.context,
          reference: subject.reference,
          standard_id: subject.standard_id,
          committee_id: subject.committee_id,
          is_text_withheld: false,
        };
      });
  });
}

/** Whether a mention is of a standard, or of a body that acts as a committee. */
export function isInScope({ committee }: FoundMention, { committees }: Reference): boolean {
  return committee === null || actsAsCommittee(committee, committees);
}

type Subject = Pick<MentionRow, 'kind' | 'reference' | 'standard_id' | 'committee_id'>;

function subjectOf({ designation, committee, text }: FoundMention): Subject {
  if (designation !== null) {
    const plain = { ...designation, clause: null };
    return {
      kind: 'standard',
      reference: formatDesignation(plain),
      standard_id: designationId(plain),
      committee_id: null,
    };
  }
  return {
    kind: 'committee',
    reference: committee?.name ?? text,
    standard_id: null,
    committee_id: committee === null ? null : committeeId(committee.name),
  };
}
