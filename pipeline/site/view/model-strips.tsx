import type { SchemeRow, SchemeValueRow } from '../../../schemas/types.ts';
import type { CharacteristicValues, LabelledValue } from '../../catalogue/describe-standard.ts';
import { standardsHref } from './links.ts';

interface Props {
  characteristics: readonly CharacteristicValues[];
  values: readonly SchemeValueRow[];
  schemes: readonly SchemeRow[];
}

/** The place of a standard on every model: each characteristic with all its values, and why those that it has were given. */
export function ModelStrips({ characteristics, values, schemes }: Props) {
  const order = [...schemes].sort((a, b) => Number(b.use === 'rules') - Number(a.use === 'rules'));
  const models = order
    .map((scheme) => ({
      scheme,
      found: characteristics.filter(
        (one) => one.scheme_id === scheme.scheme_id && one.scheme_version === scheme.version,
      ),
    }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => rank(b.scheme, b.found) - rank(a.scheme, a.found));
  return (
    <>
      {models.map(({ scheme, found }, index) => (
        <details class="model" key={scheme.scheme_id + scheme.version} open={index < 2}>
          <summary>
            <h3>{scheme.title}</h3>
          </summary>
          {found.map((one) => (
            <Strip key={one.characteristic_id} characteristic={one} values={values} />
          ))}
        </details>
      ))}
    </>
  );
}

function rank({ use }: SchemeRow, found: readonly unknown[]): number {
  return (use === 'rules' ? 100 : 0) + found.length;
}

/** One characteristic: its values in order, those of the standard filled. */
function Strip({
  characteristic,
  values,
}: {
  characteristic: CharacteristicValues;
  values: readonly SchemeValueRow[];
}) {
  const { scheme_id: scheme, scheme_version: version, characteristic_id: id } = characteristic;
  const all = values
    .filter(
      (one) =>
        one.scheme_id === scheme && one.scheme_version === version && one.characteristic_id === id,
    )
    .sort((a, b) => a.position - b.position);
  const given = new Map(characteristic.values.map((value) => [value.row.value_code, value]));
  return (
    <section class="strip">
      <h4>{characteristic.label}</h4>
      <ol class="strip-values">
        {all.map(({ value_code: code, label, definition }) => (
          <li key={code} class={given.has(code) ? 'is-given' : undefined} title={definition}>
            {given.has(code) ? (
              <a href={standardsHref({ values: { [`${scheme}.${id}`]: [code] } })}>{label}</a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
      <ul class="evidence">
        {characteristic.values.map((value) => (
          <Evidence key={value.row.value_code} value={value} />
        ))}
      </ul>
    </section>
  );
}

/** What the grounds of a value are called. */
const GROUNDS: Readonly<Record<LabelledValue['row']['basis'], string>> = {
  curated: 'decided by a person',
  title: 'words in the title',
  scope: 'words in the scope',
  ics: 'its ICS code',
  committee: 'its committee',
  definition_source: 'it is cited for a definition',
  relation: 'a related standard',
  crosswalk: 'follows by cross-walk',
  inherited: 'taken over from another edition or part',
  import: 'imported',
};

/** Why a value was given, and how sure it is. */
function Evidence({ value: { label, row } }: { value: LabelledValue }) {
  const words = row.basis === 'crosswalk' ? row.rule_id : row.evidence_text;
  return (
    <li>
      <b>{label}</b>
      <span class="sure" title={`How sure this is: ${row.confidence} of 100`}>
        <meter min={0} max={100} value={row.confidence} aria-label={`How sure ${label} is`} />
        {row.confidence}
      </span>
      <span>
        {GROUNDS[row.basis]}
        {words !== null && (
          <>
            {': '}
            <mark>{words}</mark>
          </>
        )}
        {row.basis !== 'crosswalk' && <code class="soft"> {row.rule_id}</code>}
        {row.status !== 'proposed' && <strong>{` ${row.status}`}</strong>}
      </span>
    </li>
  );
}
