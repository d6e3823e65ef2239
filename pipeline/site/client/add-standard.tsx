import { useMemo, useState } from 'preact/hooks';
import { indexText, searchText } from '../../catalogue/search-text.ts';
import { Highlight } from '../view/highlight.tsx';
import type { Entry } from '../view/unpack-index.ts';

interface Props {
  entries: readonly Entry[];
  chosen: readonly string[];
  onAdd: (id: string) => void;
}

const SHOWN = 8;

/** A field that finds a standard to be added. */
export function AddStandard({ entries, chosen, onAdd }: Props) {
  const [text, setText] = useState('');
  const index = useMemo(() => indexText(entries), [entries]);
  const found = searchText(index, text)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .flatMap(({ position }) => entries[position] ?? [])
    .filter(({ standard_id: id }) => !chosen.includes(id))
    .slice(0, SHOWN);
  return (
    <div class="add-standard no-print">
      <label for="add">{chosen.length === 0 ? 'Find the first standard' : 'Add a standard'}</label>
      <input
        id="add"
        type="search"
        value={text}
        autocomplete="off"
        placeholder="62264, asset administration shell"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <ul class="plain" aria-label="Found">
        {found.map(({ standard_id: id, reference, title_en: title }) => (
          <li key={id}>
            <button
              type="button"
              class="add-hit"
              onClick={() => {
                setText('');
                onAdd(id);
              }}
            >
              <b>
                <Highlight text={reference} sought={text} />
              </b>{' '}
              <Highlight text={title ?? ''} sought={text} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
