import type { Rule, RuleCommittee, RuleEffect, RuleIcs, RuleWord } from '../../schemas/types.ts';
import { committeeId } from '../committee/committee-id.ts';
import { compileFinder } from './find-wordings.ts';
import type { WordingFinder } from './find-wordings.ts';

/** A rule with what it says about places in schemes. */
export interface CompiledRule extends Rule {
  effects: RuleEffect[];
}

/** What a code or committee reveals: the rule, and the entry that people see. */
export interface CodeRule {
  rule: CompiledRule;
  text: string;
}

/** The rules of the classification, ready for look-up. */
export interface ClassificationRules {
  all: ReadonlyMap<string, CompiledRule>;
  en: WordingFinder;
  fr: WordingFinder;
  /** By the id of a committee; its rules hold for those below it too. */
  committees: ReadonlyMap<string, CodeRule[]>;
  /** By ICS code; its rules hold for those below it too. */
  ics: ReadonlyMap<string, CodeRule[]>;
}

/** The edited tables of rules. */
export interface RuleTables {
  rules: readonly Rule[];
  words: readonly RuleWord[];
  committees: readonly RuleCommittee[];
  ics: readonly RuleIcs[];
  effects: readonly RuleEffect[];
}

/** Compiles the edited tables of rules; see `input/rules/`. */
export function compileRules(tables: RuleTables): ClassificationRules {
  const effects = groupBy(tables.effects, ({ rule_id: id }) => id);
  const all = new Map(
    tables.rules.map((rule) => [
      rule.rule_id,
      { ...rule, effects: effects.get(rule.rule_id) ?? [] },
    ]),
  );
  const finder = (language: RuleWord['language']) =>
    compileFinder(
      tables.words
        .filter((word) => word.language === language)
        .map(({ wording, rule_id: means }) => ({ wording, means })),
    );
  return {
    all,
    en: finder('en'),
    fr: finder('fr'),
    committees: indexCodes(
      tables.committees.map(({ committee, rule_id: rule }) => ({
        key: committeeId(committee),
        text: committee,
        rule,
      })),
      all,
    ),
    ics: indexCodes(
      tables.ics.map(({ code, rule_id: rule }) => ({ key: code, text: code, rule })),
      all,
    ),
  };
}

function indexCodes(
  entries: readonly { key: string; text: string; rule: string }[],
  rules: ReadonlyMap<string, CompiledRule>,
): Map<string, CodeRule[]> {
  const index = new Map<string, CodeRule[]>();
  for (const { key, text, rule: id } of entries) {
    const rule = rules.get(id);
    if (rule !== undefined) index.set(key, [...(index.get(key) ?? []), { rule, text }]);
  }
  return index;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
