import yaml from 'js-yaml';
import { readRubyYaml } from './read-ruby-yaml.ts';

/** YAML 1.2 without numbers: `1.10` stays a text, as a name or code is one. */
const SCHEMA = yaml.FAILSAFE_SCHEMA.extend({
  implicit: [
    wordType(
      'null',
      new Map([...['~', 'null', 'Null', 'NULL', ''].map((word) => [word, null] as const)]),
    ),
    wordType(
      'bool',
      new Map([
        ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
        ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
      ]),
    ),
  ],
});

/** As many aliases as a record may use: they let a short text stand for one without end. */
const MAX_ALIASES = 1000;

/** The value of a YAML text, or why it cannot be read. */
export type ReadYaml = { value: unknown } | { fault: string };

/**
 * Reads a YAML document; scalars are texts as written, but for `null`, `true` and `false`. What the reader of the usual
 * subset does not read, a full reader does. Keys named in `ignored` may be missing in the value.
 *
 *   readYaml('edition: 1.10', new Set()) → { value: { edition: '1.10' } }
 */
export function readYaml(text: string, ignored: ReadonlySet<string>): ReadYaml {
  const value = readRubyYaml(text, ignored);
  return value === undefined ? readAnyYaml(text) : { value };
}

/** Reads YAML with the full reader alone. */
export function readAnyYaml(text: string): ReadYaml {
  if ((text.match(/(?<=[\s[,{])\*\w/g)?.length ?? 0) > MAX_ALIASES)
    return { fault: `more than ${MAX_ALIASES} aliases` };
  try {
    return { value: yaml.load(text, { schema: SCHEMA }) };
  } catch (error) {
    return { fault: error instanceof yaml.YAMLException ? error.reason : String(error) };
  }
}

function wordType(name: string, words: ReadonlyMap<string, boolean | null>): yaml.Type {
  return new yaml.Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (data: string | null) => words.has(data ?? ''),
    construct: (data: string | null) => words.get(data ?? '') ?? null,
  });
}
