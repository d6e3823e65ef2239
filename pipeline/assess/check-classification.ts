import type { FindingRow } from '../../schemas/types.ts';
import type { Classified } from '../classify/classify.ts';
import { makeFinding } from './make-finding.ts';

/** A rule that finds nothing among so many candidates is of no use; a smaller build may just lack its subject. */
const ENOUGH_CANDIDATES = 10_000;

/** What the classification shows of its own rules and reviewers: rules without effect, rules that say the same, disputed values. */
export function checkClassification({ catalogue, rules }: Classified): FindingRow[] {
  const disputed = catalogue.classifications.filter(({ status }) => status === 'disputed');
  const judged = catalogue.candidates.length >= ENOUGH_CANDIDATES ? rules : [];
  return [
    ...judged.flatMap(({ rule_id: rule, fired, together_with: twins }) => {
      if (fired === 0) return [ruleFinding('rule_unused', rule, 'never fires', '0')];
      const [twin] = twins;
      if (twin === undefined || twin < rule) return [];
      return [
        ruleFinding(
          'rules_alike',
          rule,
          `always fires together with ${twins.join(', ')}`,
          String(fired),
        ),
      ];
    }),
    ...disputed.map((row) =>
      makeFinding({
        kind: 'classification_disputed',
        severity: 'issue',
        rule_id: `${row.scheme_id}/${row.characteristic_id}/${row.value_code}`,
        subject_id: row.standard_id,
        concept_id: null,
        summary: `Reviewers give ${row.standard_id} the value ${row.value_code} (${row.characteristic_id}), against the rules ${row.denying_rules.join(', ')}.`,
        readings: [{ rule: 'decided by', value: row.decided_by ?? '' }],
      }),
    ),
  ];
}

function ruleFinding(
  kind: 'rule_unused' | 'rules_alike',
  rule: string,
  says: string,
  fired: string,
): FindingRow {
  return makeFinding({
    kind,
    severity: 'note',
    rule_id: kind.replaceAll('_', '-'),
    subject_id: rule,
    concept_id: null,
    summary: `The rule ${rule} ${says}; change or remove it in input/rules/.`,
    readings: [{ rule: 'candidates for which it fires', value: fired }],
  });
}
