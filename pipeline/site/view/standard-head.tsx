import type { CandidateRow } from '../../../schemas/types.ts';
import { compareHref, outsideHref } from './links.ts';
import { MarkTexts } from './mark-texts.tsx';
import { StateLabel } from './state-label.tsx';

/** Name, titles and state of a standard, and the ways on. */
export function StandardHead({
  standard,
  marked,
}: {
  standard: CandidateRow;
  marked: readonly string[];
}) {
  const {
    reference,
    title_en: english,
    title_fr: french,
    state,
    publication_date: date,
  } = standard;
  const url = outsideHref(standard.url);
  return (
    <header class="standard-head">
      <h1>{reference}</h1>
      <p class="standard-title">
        {english === null ? 'No title known' : <MarkTexts text={english} marked={marked} />}
      </p>
      {french !== null && (
        <p class="standard-title-fr" lang="fr">
          {french}
        </p>
      )}
      <p class="standard-state">
        <StateLabel state={state} />
        {date !== null && <span>{state === 'project' ? `planned for ${date}` : date}</span>}
        {state === 'published' && (
          <span>{standard.is_current ? 'edition in force' : 'not the edition in force'}</span>
        )}
      </p>
      <p class="actions no-print">
        {url !== null && (
          <a class="button primary" href={url} rel="noreferrer">
            At the publisher
          </a>
        )}
        <a class="button" href={compareHref([standard.standard_id])}>
          Compare with …
        </a>
      </p>
    </header>
  );
}
