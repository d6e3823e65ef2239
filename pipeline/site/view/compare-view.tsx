import type { CandidateRow, SchemeRow } from '../../../schemas/types.ts';
import type { Comparison, ComparisonLine } from '../../catalogue/compare.ts';
import type { CodeNames } from '../data/code-names.ts';
import { standardHref } from './links.ts';
import { nameCode } from './name-code.ts';

interface Props {
  standards: readonly CandidateRow[];
  comparison: Comparison;
  schemes: readonly SchemeRow[];
  names: CodeNames;
  onRemove: (standardId: string) => void;
}

/** Standards side by side. What all share is quiet, what sets one apart stands out. */
export function CompareView({ standards, comparison, schemes, names, onRemove }: Props) {
  const titles = new Map(schemes.map(({ scheme_id: id, title }) => [id, title]));
  const groups = new Map<string, ComparisonLine[]>();
  for (const line of comparison.lines)
    groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  const differing = comparison.lines.filter((line) => !line.is_same).length;
  return (
    <div class="comparison">
      {standards.length > 1 && (
        <p>
          They differ in <strong>{differing}</strong> of {comparison.lines.length} points. A
          characteristic that only some of them have is marked.
        </p>
      )}
      {comparison.relations.map((relation) => (
        <p key={relation}>{relation}</p>
      ))}
      <div class="table-scroll" role="region" aria-label="Comparison" tabIndex={0}>
        <table>
          <caption class="visually-hidden">Standards side by side</caption>
          <thead>
            <tr>
              <td />
              {standards.map(({ standard_id: id, reference }) => (
                <th key={id} scope="col">
                  <a href={standardHref(id)}>{reference}</a>{' '}
                  <button
                    type="button"
                    class="quiet small no-print"
                    aria-label={`Remove ${reference}`}
                    onClick={() => onRemove(id)}
                  >
                    Remove
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {[...groups].map(([group, lines]) => (
            <tbody key={group}>
              <tr class="compare-group">
                <th scope="rowgroup" colSpan={standards.length + 1}>
                  {group === 'facts' ? 'Facts' : (titles.get(group) ?? group)}
                </th>
              </tr>
              {lines.map((line) => (
                <Line
                  key={line.label}
                  line={line}
                  names={group === 'facts' ? names : {}}
                  isMarked={standards.length > 1 && group !== 'facts'}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

interface LineProps {
  line: ComparisonLine;
  isMarked: boolean;
  names: CodeNames;
}

function Line({ line, isMarked, names }: LineProps) {
  const show = (value: string) => nameCode(line.label.toLowerCase(), value, names);
  return (
    <tr class={line.is_same ? 'is-same' : 'is-different'}>
      <th scope="row">{line.label.charAt(0).toUpperCase() + line.label.slice(1)}</th>
      {line.values.map((values, index) => (
        <td key={index}>
          {values.length === 0 && <span class="soft">–</span>}
          <ul class="plain">
            {values.map((value) => (
              <li key={value}>
                {!isMarked || line.shared.includes(value) ? (
                  show(value)
                ) : (
                  <b class="apart">{show(value)}</b>
                )}
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  );
}
