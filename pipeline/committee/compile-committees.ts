import type {
  CommitteeBody,
  CommitteeKind,
  CommitteePublisher,
  RegisterCommittee,
} from '../../schemas/types.ts';
import { compilePhrases, spellingWords } from './compile-phrases.ts';
import type { Phrases } from './compile-phrases.ts';
import { indexRegister } from './index-register.ts';
import type { CommitteeRegister } from './index-register.ts';

/** The rows of the edited files that teach the grammar its words. */
export interface CommitteeRows {
  kinds: readonly CommitteeKind[];
  publishers: readonly CommitteePublisher[];
  bodies: readonly CommitteeBody[];
  committees: readonly RegisterCommittee[];
}

/** The words that make up names, before any particular committee is known. */
export interface CommitteeGrammar {
  kinds: ReadonlyMap<string, CommitteeKind>;
  bodies: ReadonlyMap<string, CommitteeBody>;
  phrases: Phrases;
  /** Names such as `Smart Energy` that follow a kind such as SyC, the longest first. */
  names: ReadonlyMap<string, readonly GroupName[]>;
}

/** A name that follows a kind, and its words as they are compared. */
export interface GroupName {
  name: string;
  words: readonly string[];
}

/** Everything the grammar knows: its words, and the register for what a name alone does not tell. */
export interface CommitteeVocabulary extends CommitteeGrammar {
  register: CommitteeRegister;
}

/**
 * Builds what the grammar needs from the rows of input/committee/*.csv and input/registers/committees.csv, once.
 * Any list may be empty: without a register, names are read by the rules alone.
 */
export function compileCommittees(rows: CommitteeRows): CommitteeVocabulary {
  const kinds = new Map(rows.kinds.map((row) => [row.kind, row]));
  const grammar: CommitteeGrammar = {
    kinds,
    bodies: new Map(rows.bodies.map((row) => [row.name, row])),
    phrases: compilePhrases(rows),
    names: namedGroups(rows, kinds),
  };
  return { ...grammar, register: indexRegister(rows, grammar) };
}

/** The parts after `SyC` and the like of all registered names: SyC → Smart Cities, Smart Energy, SM … */
function namedGroups(
  rows: CommitteeRows,
  kinds: ReadonlyMap<string, CommitteeKind>,
): Map<string, GroupName[]> {
  const names = new Map<string, GroupName[]>();
  for (const name of rows.committees.flatMap((row) => [row.name, ...row.aliases])) {
    for (const level of name.split('/')) {
      const words = level.split(' ');
      const index = words.findIndex((word) => kinds.get(word)?.numbering === 'name');
      const kind = words[index];
      if (kind === undefined) continue;
      const group = words.slice(index + 1).join(' ');
      const entry = { name: group, words: spellingWords(group) };
      names.set(kind, [...(names.get(kind) ?? []), entry]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}
