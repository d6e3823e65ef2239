import type { Family, Relative } from '../../catalogue/compile-families.ts';
import { standardHref, standardsHref } from './links.ts';
import { StateLabel } from './state-label.tsx';

/** What a relation says, and what it says the other way round. */
const RELATIONS: Readonly<Record<string, readonly [string, string]>> = {
  obsoletes: ['Replaces', 'Replaced by'],
  successorOf: ['Succeeds', 'Succeeded by'],
  updates: ['Amends', 'Amended by'],
  includes: ['Includes', 'Included in'],
  identical: ['Identical text', 'Identical text'],
  derivedFrom: ['Derived from', 'Source of'],
  partOf: ['Part of', 'Has as a part'],
  adoptedFrom: ['Adopted from', 'Adopted as'],
  draftOf: ['Draft of', 'Draft'],
  editionOf: ['Edition of', 'Edition'],
};

/** The family of a standard: editions, supplements, parts, and what the records say about others. */
export function FamilyLists({ family, number }: { family: Family; number: string }) {
  const relations = new Map<string, Relative[]>();
  for (const { relation, is_reversed: isReversed, ...other } of family.relations) {
    const label = RELATIONS[relation]?.[isReversed ? 1 : 0] ?? relation;
    relations.set(label, [...(relations.get(label) ?? []), other]);
  }
  const lists: [string, Relative[]][] = [
    ['Other editions', family.editions],
    ['Amendments and supplements', family.supplements],
    ...relations,
    ['Parts nearby', family.parts],
  ];
  const shown = lists.filter(([, members]) => members.length > 0);
  if (shown.length === 0)
    return <p class="soft">No other edition, part or related document is known.</p>;
  return (
    <dl class="family">
      {shown.map(([label, members]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <ul class="plain">
              {members.map((one) => (
                <li key={one.standard_id}>
                  <RelativeLine relative={one} />
                </li>
              ))}
            </ul>
            {label === 'Parts nearby' && family.part_count > family.parts.length + 1 && (
              <a href={standardsHref({ text: number, values: { state: ['any'] } })}>
                All parts on the map ({family.part_count} parts are known)
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function RelativeLine({ relative }: { relative: Relative }) {
  const { standard_id: id, reference, title_en: title, state, is_included: isIncluded } = relative;
  return (
    <>
      {isIncluded ? <a href={standardHref(id)}>{reference}</a> : <span>{reference}</span>}{' '}
      <StateLabel state={state} /> <span class="soft small">{title}</span>
    </>
  );
}
