import type { Citation, DefinitionProfile } from '../../catalogue/describe-concepts.ts';
import { diffWords, likeness } from '../../catalogue/diff-words.ts';
import type { DefinitionRow } from '../../../schemas/types.ts';
import { outsideHref, standardHref } from '../view/links.ts';

/** From this share of common words on, differences are marked word by word; below it the marks would only confuse. */
const ALIKE = 40;

/** What the state of a cited document means to a reader. */
const CITED: Readonly<Record<NonNullable<DefinitionRow['cited_state']>, string>> = {
  current: 'in force',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
  forthcoming: 'cited before its publication',
  undated: 'cited without a date',
  unknown: 'state unknown',
};

/** The definitions of a concept side by side; where one is much like another before it, what differs is marked. */
export function DefinitionList({ definitions }: { definitions: readonly DefinitionProfile[] }) {
  if (definitions.length === 0) return <p class="missing">No source defines this concept.</p>;
  return (
    <>
      {definitions.some((_, index) => nearestBefore(definitions, index) !== null) && (
        <p class="soft">
          Where a definition is much like one before it, its differences are marked:{' '}
          <ins>words that it adds</ins>, <del>words that it leaves out</del>.
        </p>
      )}
      <ul class="definitions">
        {definitions.map((one, index) => (
          <DefinitionCard
            key={one.definition.definition_id}
            profile={one}
            base={nearestBefore(definitions, index)}
          />
        ))}
      </ul>
    </>
  );
}

/** The definition before this one that is most like it; null where none is much like it. */
function nearestBefore(
  definitions: readonly DefinitionProfile[],
  index: number,
): DefinitionRow | null {
  const text = textOf(definitions[index]?.definition);
  const [best] = definitions
    .slice(0, index)
    .map(({ definition }) => ({ definition, alike: likeness(textOf(definition), text) }))
    .filter(({ alike }) => alike >= ALIKE && text !== '')
    .sort((a, b) => b.alike - a.alike);
  return best?.definition ?? null;
}

interface DefinitionCardProps {
  profile: DefinitionProfile;
  /** The definition that it is compared with. */
  base: DefinitionRow | null;
}

function DefinitionCard({ profile, base }: DefinitionCardProps) {
  const { definition } = profile;
  const { term, domain, notes, examples, is_verbatim: isVerbatim } = definition;
  return (
    <li id={definition.definition_id} class="definition">
      <h3>
        {term}
        {domain !== null && <span class="soft"> ⟨{domain}⟩</span>}
      </h3>
      <DefinitionText definition={definition} base={base} />
      {base !== null && (
        <p class="definition-note">Marked against: {base.source_reference ?? base.term}</p>
      )}
      {notes.map((note, index) => (
        <p key={note} class="definition-note">
          Note {index + 1}: {note}
        </p>
      ))}
      {examples.map((example) => (
        <p key={example} class="definition-note">
          Example: {example}
        </p>
      ))}
      <DefinitionSource profile={profile} />
      {!isVerbatim && (
        <p class="definition-note">
          In our own words; the authoritative wording stands in the source.
        </p>
      )}
    </li>
  );
}

function DefinitionText({
  definition,
  base,
}: {
  definition: DefinitionRow;
  base: DefinitionRow | null;
}) {
  const text = textOf(definition);
  if (text === '') return <p class="soft">The wording may not be republished; see the source.</p>;
  if (base === null) return <p>{text}</p>;
  return (
    <p>
      {diffWords(textOf(base), text).map(({ text: words, mark }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {mark === 'same' ? words : mark === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
        </span>
      ))}
    </p>
  );
}

function textOf(definition: DefinitionRow | undefined): string {
  return definition?.text_corrected ?? definition?.text ?? '';
}

function DefinitionSource({
  profile: { definition, committee, cited, current },
}: {
  profile: DefinitionProfile;
}) {
  const { source_reference: reference, source_clause: clause, cited_state: state } = definition;
  if (reference === null)
    return (
      <p class="definition-source">{committee ?? definition.source_raw ?? 'No source is given.'}</p>
    );
  const isSettled = state === 'current' || state === null;
  return (
    <div class="definition-source">
      <p>
        {cited === null ? reference : <CitedStandard citation={cited} name={reference} />}
        {clause !== null && `, ${clause}`}
        {definition.is_modified && ', modified'}
        {state !== null && <span class={isSettled ? 'soft' : 'outdated'}> ({CITED[state]})</span>}
      </p>
      {current !== null && (
        <p class="definition-current">
          Edition in force: <CitedStandard citation={current} name={current.reference} />
        </p>
      )}
    </div>
  );
}

/** The page of an entry, else that of the publisher, else the name alone. */
function CitedStandard({ citation, name }: { citation: Citation; name: string }) {
  const href = citation.is_entry ? standardHref(citation.standard_id) : outsideHref(citation.url);
  const title = citation.title_en ?? undefined;
  return href === null ? (
    <span title={title}>{name}</span>
  ) : (
    <a href={href} title={title}>
      {name}
    </a>
  );
}
