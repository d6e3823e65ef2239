import { meets, termsOf } from '../../catalogue/search-text.ts';
import { Highlight } from '../view/highlight.tsx';
import { standardHref } from '../view/links.ts';
import { StateLabel } from '../view/state-label.tsx';
import type { Entry, Library } from '../view/unpack-index.ts';

interface Props {
  entry: Entry;
  library: Library;
  sought: string;
  place: number;
  total: number;
  isPicked: boolean;
  canPick: boolean;
  onPick: () => void;
}

/** One standard of the list. */
export function Hit({ entry, library, sought, place, total, isPicked, canPick, onPick }: Props) {
  const [state = 'unknown'] = entry.codes.get('state') ?? [];
  const title = titleOf(entry, sought);
  const note = noteOf(entry, sought);
  return (
    <li class="hit" aria-setsize={total} aria-posinset={place}>
      <label class="pick">
        <input
          type="checkbox"
          checked={isPicked}
          disabled={!isPicked && !canPick}
          aria-label={`Compare ${entry.reference}`}
          onChange={onPick}
        />
      </label>
      <div class="hit-body">
        <p class="hit-head">
          <a href={standardHref(entry.standard_id)}>
            <Highlight text={entry.reference} sought={sought} />
          </a>
          <StateLabel state={state} />
          {state === 'published' && !entry.is_current && <span class="small soft">superseded</span>}
        </p>
        <p class="hit-title" lang={title.language}>
          <Highlight text={title.text} sought={sought} />
        </p>
        <p class="hit-note">{note ?? describe(entry, library)}</p>
      </div>
    </li>
  );
}

/** The English title; the French one where the words are in that alone. */
function titleOf({ title_en: english, title_fr: french }: Entry, sought: string) {
  const terms = termsOf(sought);
  const holds = (text: string | null) =>
    text?.split(/[^\p{L}\p{N}]+/u).some((word) => meets(word, terms)) ?? false;
  const isFrench = french !== null && (english === null || (!holds(english) && holds(french)));
  return isFrench
    ? { text: french, language: 'fr' }
    : { text: english ?? 'No title known', language: 'en' };
}

/** The words that a rule found beside the title, where the words that are sought are among them. */
function noteOf({ words }: Entry, sought: string) {
  const terms = termsOf(sought);
  const found = words.filter((text) => text.split(/\W+/).some((word) => meets(word, terms)));
  if (terms.length === 0 || found.length === 0) return null;
  return (
    <>
      In the scope: <Highlight text={found.slice(0, 3).join(' … ')} sought={sought} />
    </>
  );
}

/** `ISO/TC 184/SC 5 · 2021 · Information, Communication`. */
function describe({ codes }: Entry, { facets }: Library): string {
  const committees = codes.get('committee') ?? [];
  const own = committees.filter((id) => !committees.some((other) => other.startsWith(`${id}-`)));
  return [
    ...labelsOf(facets, 'committee', own),
    ...(codes.get('year') ?? []),
    labelsOf(facets, 'sm2.layer', codes.get('sm2.layer') ?? []).join(', '),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function labelsOf(facets: Library['facets'], name: string, codes: readonly string[]): string[] {
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  return codes.map((code) => values.find((value) => value.code === code)?.label ?? code);
}
