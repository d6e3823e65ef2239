import type { RegisterCommittee } from '../../schemas/types.ts';
import type { Committee, CommitteeName, CommitteePath } from './committee.ts';
import type { CommitteeGrammar, CommitteeRows, CommitteeVocabulary } from './compile-committees.ts';
import { formatStep, jointGroupKey } from './format-committee.ts';
import { normaliseTitle } from './normalise-title.ts';
import { readName } from './read-name.ts';
import { readTokens } from './read-tokens.ts';
import { resolveCommittee } from './resolve-committee.ts';

/** What the register adds to the grammar; every map is by a canonical or normalised text. */
export interface CommitteeRegister {
  names: ReadonlyMap<string, Committee>;
  /** The registered facts by canonical name. */
  rows: ReadonlyMap<string, RegisterCommittee>;
  /** A name that the rules make of an alias → the registered committee. */
  aliases: ReadonlyMap<string, Committee>;
  /** `jointGroupKey` of all parents, or of one of them where that is clear → the group. */
  jointGroups: ReadonlyMap<string, Committee>;
  /** `JTC 3` → IEC, ISO: the publishers of shared committees in their official order. */
  jointCommittees: ReadonlyMap<string, string[]>;
  /** `TC 65`, `TC 65/SC 65E` → the publishers that have such a committee. */
  publishersByLabel: ReadonlyMap<string, readonly string[]>;
  /** The highest number of a TC or PC of each publisher. */
  highestNumbers: ReadonlyMap<string, number>;
  /** A normalised title → the committees that have or had it. */
  titles: ReadonlyMap<string, readonly Committee[]>;
}

const EMPTY: CommitteeRegister = {
  names: new Map(),
  rows: new Map(),
  aliases: new Map(),
  jointGroups: new Map(),
  jointCommittees: new Map(),
  publishersByLabel: new Map(),
  highestNumbers: new Map(),
  titles: new Map(),
};

interface Entry {
  row: RegisterCommittee;
  written: CommitteeName;
  committee: Committee;
}

/** Reads every registered name by the rules alone and builds the look-ups. A name that cannot be read is left out. */
export function indexRegister(rows: CommitteeRows, grammar: CommitteeGrammar): CommitteeRegister {
  const rules: CommitteeVocabulary = { ...grammar, register: EMPTY };
  const entries = rows.committees.flatMap((row) => {
    const read = readWhole(row.name, rules);
    return read === undefined ? [] : [{ row, ...read }];
  });
  return {
    names: new Map(entries.map(({ committee }) => [committee.name, committee])),
    rows: new Map(entries.map(({ row, committee }) => [committee.name, row])),
    aliases: indexAliases(entries, rules),
    jointGroups: indexJointGroups(entries),
    ...indexLabels(entries),
    titles: indexTitles(entries),
  };
}

function readWhole(
  text: string,
  rules: CommitteeVocabulary,
): { written: CommitteeName; committee: Committee } | undefined {
  const tokens = readTokens(text, rules.phrases);
  const name = readName(tokens, 0, rules);
  if (name?.next !== tokens.length) return undefined;
  const committee = resolveCommittee(name.value, rules);
  return 'reason' in committee ? undefined : { written: name.value, committee };
}

function indexAliases(
  entries: readonly Entry[],
  rules: CommitteeVocabulary,
): Map<string, Committee> {
  return new Map(
    entries.flatMap(({ row, committee }) =>
      row.aliases.map((alias): [string, Committee] => [
        readWhole(alias, rules)?.committee.name ?? alias,
        committee,
      ]),
    ),
  );
}

function indexJointGroups(entries: readonly Entry[]): Map<string, Committee> {
  const groups = new Map<string, Committee>();
  const shared = new Set<string>();
  for (const { written, committee } of entries) {
    if (!('parents' in written)) continue;
    groups.set(jointGroupKey(committee.parents, written.step), committee);
    for (const parent of committee.parents) {
      const key = jointGroupKey([parent], written.step);
      if (groups.has(key)) shared.add(key);
      groups.set(key, committee);
    }
  }
  for (const key of shared) groups.delete(key);
  return groups;
}

type LabelMaps = Pick<
  CommitteeRegister,
  'jointCommittees' | 'publishersByLabel' | 'highestNumbers'
>;

function indexLabels(entries: readonly Entry[]): LabelMaps {
  const jointCommittees = new Map<string, string[]>();
  const publishersByLabel = new Map<string, string[]>();
  const highestNumbers = new Map<string, number>();
  for (const { written } of entries) {
    if ('parents' in written) continue;
    const { publishers, steps }: CommitteePath = written;
    const [publisher, ...others] = publishers;
    const [top] = steps;
    if (publisher === undefined || top === undefined) continue;
    const label = steps.map(formatStep).join('/');
    if (others.length > 0) jointCommittees.set(label, publishers);
    else {
      publishersByLabel.set(label, [...(publishersByLabel.get(label) ?? []), publisher]);
      const highest = Math.max(highestNumbers.get(publisher) ?? 0, Number(top.number) || 0);
      highestNumbers.set(publisher, highest);
    }
  }
  return { jointCommittees, publishersByLabel, highestNumbers };
}

/**
 * Titles of committees that work, else of others, else former ones: a title names the committee that has the best claim
 * to it, and several where their claims are equal.
 */
function indexTitles(entries: readonly Entry[]): Map<string, Committee[]> {
  const works = ({ row }: Entry): boolean => row.status === 'active' || row.status === 'suspended';
  const claims = [
    titleClaims(entries.filter(works), ({ title_en: title }) => [title]),
    titleClaims(entries, ({ title_en: title }) => [title]),
    titleClaims(entries, ({ former_titles: titles }) => titles),
  ];
  const titles = new Map<string, Committee[]>();
  for (const [key, committees] of claims.flatMap((claim) => [...claim]))
    if (!titles.has(key)) titles.set(key, committees);
  return titles;
}

function titleClaims(
  entries: readonly Entry[],
  titlesOf: (row: RegisterCommittee) => readonly (string | null)[],
): Map<string, Committee[]> {
  const claims = new Map<string, Committee[]>();
  for (const { row, committee } of entries) {
    for (const key of titlesOf(row).map((title) => normaliseTitle(title ?? ''))) {
      if (key !== '') claims.set(key, [...(claims.get(key) ?? []), committee]);
    }
  }
  return claims;
}
