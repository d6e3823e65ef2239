import type { CandidateRow, ClassificationRow } from '../../schemas/types.ts';
import type { ClassificationRules, CodeRule, CompiledRule } from './compile-rules.ts';
import type { WordingFinder } from './find-wordings.ts';

/** A rule that fires for a candidate, and where. */
export interface Reason {
  rule: CompiledRule;
  basis: ClassificationRow['basis'];
  field: 'title_en' | 'title_fr' | 'scope_en' | 'committee_ids' | 'ics_codes';
  /** The words, committee or code found. */
  text: string;
}

/**
 * The rules that a candidate's own record makes fire. A rule fires once for each kind of reason: for words in the title, or
 * else in the scope (which mostly repeats the title); for its committee; for its ICS codes. The French title counts where
 * the English one does not show the subject.
 */
export function collectReasons(candidate: CandidateRow, rules: ClassificationRules): Reason[] {
  const fired = new Set<string>();
  const read = (find: WordingFinder, field: 'title_en' | 'title_fr' | 'scope_en'): Reason[] => {
    const text = candidate[field];
    if (text === null) return [];
    return find(text).flatMap(({ means, text: words }) => {
      const rule = rules.all.get(means);
      if (rule === undefined || fired.has(means)) return [];
      fired.add(means);
      return [{ rule, basis: field === 'scope_en' ? 'scope' : 'title', field, text: words }];
    });
  };
  return [
    ...read(rules.en, 'title_en'),
    ...read(rules.fr, 'title_fr'),
    ...read(rules.en, 'scope_en'),
    ...lookUp(candidate.committee_ids.flatMap(committeesAbove), rules.committees).map(
      (found): Reason => ({ ...found, basis: 'committee', field: 'committee_ids' }),
    ),
    ...lookUp(candidate.ics_codes.flatMap(codesAbove), rules.ics).map((found): Reason => ({
      ...found,
      basis: 'ics',
      field: 'ics_codes',
    })),
  ];
}

/** The rules of these keys, each once. */
function lookUp(keys: readonly string[], index: ReadonlyMap<string, CodeRule[]>): CodeRule[] {
  const found = new Map<string, CodeRule>();
  for (const key of keys)
    for (const entry of index.get(key) ?? [])
      if (!found.has(entry.rule.rule_id)) found.set(entry.rule.rule_id, entry);
  return [...found.values()];
}

/** The id of a committee and of those above it: `iso-tc-184-sc-4` lies below `iso-tc-184`. */
function committeesAbove(id: string): string[] {
  const steps = id.split('-');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('-'));
}

/** An ICS code and those above it: `25.040.01` lies below `25.040` and `25`. */
function codesAbove(code: string): string[] {
  const steps = code.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}
