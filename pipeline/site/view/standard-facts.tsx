import type { ComponentChildren } from 'preact';
import type { StandardDescription } from '../../catalogue/describe-standard.ts';
import type { CodeNames } from '../data/code-names.ts';
import type { Origin } from '../data/pack-standards.ts';
import { cite } from './cite.ts';
import { committeeHref, standardsHref } from './links.ts';
import { nameCode } from './name-code.ts';

interface Props {
  described: StandardDescription;
  origins: readonly Origin[];
  names: CodeNames;
}

/** The facts of a standard beside its text: its committee, its codes, why it is here, where it comes from, how to cite it. */
export function StandardFacts({ described, origins, names }: Props) {
  const { standard } = described;
  return (
    <aside class="standard-facts">
      <section>
        <h2>Facts</h2>
        <dl class="facts">
          {listFacts(described, names).map(([label, value]) => (
            <Fact key={label} label={label} value={value} />
          ))}
        </dl>
      </section>
      <section>
        <h2>Why it is on the map</h2>
        <p>
          Relevance <strong>{standard.relevance ?? 'unknown'}</strong> of 100
        </p>
        <ul class="small">
          {standard.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Cite it</h2>
        {cite(standard).map(({ form, text }, index) => (
          <details key={form} open={index === 0}>
            <summary>{form}</summary>
            <pre class="citation" tabIndex={0}>
              {text}
            </pre>
          </details>
        ))}
      </section>
      <section>
        <h2>Where this comes from</h2>
        <ul class="small">
          {origins.map(({ source_title: title, field, place }) => (
            <li key={`${title} ${field ?? ''} ${place ?? ''}`}>
              {title}
              <span class="soft">
                {field === null ? '' : `, ${field}`}
                {place === null ? '' : `, ${place}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function Fact({ label, value }: { label: string; value: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** The facts that are known. */
function listFacts(
  { standard, committees }: StandardDescription,
  names: CodeNames,
): [string, ComponentChildren][] {
  const text = (value: string | null) => (value === null || value === '' ? null : value);
  const codes = (facet: string, values: readonly string[]) =>
    values.length === 0
      ? null
      : values.map((code, index) => (
          <span key={code}>
            {index > 0 && ', '}
            <a href={standardsHref({ values: { [facet]: [code] } })}>
              {nameCode(facet, code, names)}
            </a>
          </span>
        ));
  const facts: [string, ComponentChildren][] = [
    ['Publisher', codes('publisher', standard.publishers)],
    ['Type', codes('type', [standard.deliverable_type])],
    ['Level', text(standard.source_level)],
    [
      'Committee',
      committees.length === 0
        ? null
        : committees.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <a href={committeeHref(standard.committee_ids[index] ?? '')}>{name}</a>
            </span>
          )),
    ],
    ['ICS', codes('ics', standard.ics_codes)],
    ['Edition', text(standard.edition)],
    ['Stage', text(standard.stage_code)],
    ['State follows from', text(standard.state_basis)],
    ['URN', standard.urn === null ? null : <code>{standard.urn}</code>],
    ['Id', <code key="id">{standard.standard_id}</code>],
  ];
  return facts.filter(([, value]) => value !== null);
}
