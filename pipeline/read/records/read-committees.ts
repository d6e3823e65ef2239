import { field, items, plainText } from './field.ts';
import type { HarvestedCommittee } from './harvested-record.ts';

/** The names under which an editorial group holds its committees, from the widest to the narrowest. */
const GROUPS = [
  'technical_committee',
  'subcommittee',
  'workgroup',
  'committee',
  'group',
  'bureau',
  'working_group',
];

/**
 * The committees of a Relaton record: those of its editorial group, which is a list of names, or an object that holds one
 * committee or several per level; and those that its contributors are, or have as a subdivision.
 *
 *   readCommittees([{ name: 'OASIS DocBook TC' }], []) → [{ identifier: null, name: 'OASIS DocBook TC', … }]
 */
export function readCommittees(group: unknown, contributors: unknown[]): HarvestedCommittee[] {
  const grouped = items(group).flatMap((part) => {
    const levels = GROUPS.flatMap((name) => items(field(part, name)));
    return (levels.length > 0 ? levels : [part]).flatMap(readCommittee);
  });
  return [...grouped, ...contributors.flatMap(readContributor)];
}

function readCommittee(value: unknown): HarvestedCommittee[] {
  const committee = {
    identifier: plainText(field(value, 'identifier')),
    name: plainText(value) ?? text(field(value, 'name', 'content', 'acronym')),
    type: plainText(field(value, 'type')),
    number: plainText(field(value, 'number')),
  };
  return committee.identifier === null && committee.name === null ? [] : [committee];
}

/** A contributor whose role is described as that of a committee: its subdivisions, else itself. */
function readContributor(contributor: unknown): HarvestedCommittee[] {
  if (!items(field(contributor, 'role')).some(isCommitteeRole)) return [];
  const organization = field(contributor, 'organization');
  const parts = items(field(organization, 'subdivision'));
  return (parts.length > 0 ? parts : [organization]).flatMap((part) => {
    const code = text(items(field(part, 'identifier'))[0]) ?? '';
    return readCommittee({
      // The identifier of a subdivision may be the bare number of its committee.
      [/^\d+$/.test(code) ? 'number' : 'identifier']: code,
      name: text(items(field(part, 'name'))[0]),
      type: field(part, 'type'),
    });
  });
}

function isCommitteeRole(role: unknown): boolean {
  return items(field(role, 'description')).some(
    (word) => text(word)?.toLowerCase() === 'committee',
  );
}

function text(value: unknown): string | null {
  return plainText(value) ?? plainText(field(value, 'content'));
}
