import type { TableSchema } from '../../schemas/table-schema.ts';
import { toCsv } from '../emit/to-csv.ts';
import { readCsv } from '../read/read-csv.ts';

/** Where the rules of the classification lie. */
const RULES_FOLDER = 'input/rules/';

/** A change of rules that is tried: rows that are added, rules that weigh otherwise, rules that are left out. */
export interface RuleEdits {
  /** Each by the name of its schema: `{ schema: 'rule-words', row: { rule_id: 'robot', wording: 'cobot', … } }`. */
  added: readonly { schema: string; row: object }[];
  /** By rule: its points. */
  points: ReadonlyMap<string, number>;
  dropped: ReadonlySet<string>;
}

/** The texts of the files of rules after a change, by path; files that stay as they are keep their text. */
export function changeRules(
  input: ReadonlyMap<string, string>,
  schemas: ReadonlyMap<string, TableSchema>,
  edits: RuleEdits,
): Map<string, string> {
  const changed = new Map(input);
  for (const [name, schema] of schemas) {
    const { file = '' } = schema;
    const text = input.get(file);
    if (text === undefined || !file.startsWith(RULES_FOLDER)) continue;
    const rows = readCsv(text, schema, file).value.map(({ value }) => value);
    const kept = rows
      .filter((row) => !edits.dropped.has(ruleOf(row)))
      .map((row) => weighOtherwise(row, edits.points));
    const added = edits.added.filter((one) => one.schema === name).map(({ row }) => row);
    const isChanged = added.length > 0 || kept.some((row, index) => row !== rows[index]);
    if (isChanged || kept.length < rows.length)
      changed.set(file, toCsv([...kept, ...added], schema));
  }
  return changed;
}

function ruleOf(row: Readonly<Record<string, unknown>>): string {
  return String(row['rule_id']);
}

function weighOtherwise(
  row: Record<string, unknown>,
  points: ReadonlyMap<string, number>,
): Record<string, unknown> {
  const changed = points.get(ruleOf(row));
  return changed === undefined || !('points' in row) ? row : { ...row, points: changed };
}
