import { field, items, plainText, readEach } from './field.ts';
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
 *   readCommittees([{ name: 'OASIS DocBook TC' }], undefined) → [{ identifier: null, name: 'OASIS DocBook TC', … }]
 */
export function readCommittees(group: unknown, contributors: unknown): HarvestedCommittee[] {
  const committees = items(group).flatMap((part) => {
    const levels = GROUPS.flatMap((name) => items(field(part, name)));
    return readEach(levels.length > 0 ? levels : part, readCommittee);
  });
  for (const contributor of items(contributors)) committees.push(...readContributor(contributor));
  return committees;
}

function readCommittee(value: unknown): HarvestedCommittee | null {
  const identifier = plainText(field(value, 'identifier'));
  const name =
    plainText(value) ?? text(field(value, 'name', 'content')) ?? text(field(value, 'acronym'));
  if (identifier === null && name === null) return null;
  return {
    identifier,
    name,
    type: plainText(field(value, 'type')),
    number: plainText(field(value, 'number')),
  };
}

/** A contributor whose role is described as that of a committee: its subdivisions, else itself. */
function readContributor(contributor: unknown): HarvestedCommittee[] {
  if (!items(field(contributor, 'role')).some(isCommitteeRole)) return [];
  const organization = field(contributor, 'organization');
  return readEach(field(organization, 'subdivision') ?? organization, (part) => {
    const code = text(items(field(part, 'identifier'))[0]);
    const isNumber = code !== null && /^\d+$/.test(code);
    return readCommittee({
      // The identifier of a subdivision may be the bare number of its committee.
      identifier: isNumber ? null : code,
      number: isNumber ? code : null,
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
