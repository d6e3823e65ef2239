import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { listFacets } from '../../catalogue/list-facets.ts';
import type { Facet } from '../../catalogue/list-facets.ts';

/** A search by words, and a question put together from a concept and a characteristic. The browser's code answers it. */
export function QuestionForm({ catalogue }: { catalogue: CatalogueReader }) {
  const facets = listFacets(catalogue);
  const concepts = facets.find(({ name }) => name === 'concept')?.values ?? [];
  const main = mainScheme(catalogue);
  const labels = new Map(
    catalogue
      .table('scheme_values')
      .map((row) => [`${row.scheme_id}.${row.characteristic_id}`, row.characteristic_label]),
  );
  const characteristics = facets.filter(({ name }) => name.startsWith(`${main}.`));
  return (
    <form class="question" data-question>
      <label for="words">Words in the title, the number or the scope</label>
      <div class="question-words">
        <input
          id="words"
          name="q"
          type="search"
          autocomplete="off"
          placeholder="asset administration shell"
        />
        <button type="submit">Search</button>
      </div>
      <p class="question-line">
        Which published standards on{' '}
        <select name="concept" aria-label="Concept">
          <option value="">any concept</option>
          {concepts.map(({ keys, label }) => (
            <option key={keys[0]} value={`concept=${(keys[0] ?? '').slice('concept.'.length)}`}>
              {label}
            </option>
          ))}
        </select>{' '}
        concern{' '}
        <select name="value" aria-label="Characteristic">
          <option value="">anything</option>
          {characteristics.map((facet) => (
            <optgroup key={facet.name} label={labels.get(facet.name) ?? facet.name}>
              <Options facet={facet} catalogue={catalogue} />
            </optgroup>
          ))}
        </select>
        ?
      </p>
      <button type="submit" class="primary">
        Show the standards
      </button>
    </form>
  );
}

/** The scheme that most values were given in. */
function mainScheme(catalogue: CatalogueReader): string {
  const counts = new Map<string, number>();
  for (const { scheme_id: id } of catalogue.table('classifications'))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function Options({ facet, catalogue }: { facet: Facet; catalogue: CatalogueReader }) {
  const places = new Map(
    catalogue
      .table('scheme_values')
      .map((row) => [`${row.scheme_id}.${row.characteristic_id}.${row.value_code}`, row.position]),
  );
  const place = (key: string | undefined) => places.get(key ?? '') ?? 0;
  return (
    <>
      {[...facet.values]
        .sort((a, b) => place(a.keys[0]) - place(b.keys[0]))
        .map(({ keys, label }) => (
          <option
            key={keys[0]}
            value={`${facet.name}=${(keys[0] ?? '').slice(facet.name.length + 1)}`}
          >
            {label}
          </option>
        ))}
    </>
  );
}
