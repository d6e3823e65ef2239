import type { Narrowed } from '../../catalogue/narrow.ts';
import { SORTS } from '../view/address.ts';
import type { ListAddress, Sort } from '../view/address.ts';
import { formatNumber } from '../view/format-number.ts';
import { writeSelection } from '../view/write-selection.ts';
import type { Entry, Library } from '../view/unpack-index.ts';
import { saveFile } from './save-file.ts';

interface Props {
  library: Library;
  address: ListAddress;
  narrowed: Narrowed;
  entries: readonly Entry[];
  change: (address: ListAddress) => void;
  isOpen: boolean;
  onFilters: () => void;
}

const SORT_LABELS: Readonly<Record<Sort, string>> = {
  best: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  reference: 'Reference',
  title: 'Title',
};

/** How many standards are left, in which order, and their download. */
export function ListHead({ library, address, entries, change, isOpen, onFilters }: Props) {
  return (
    <div class="list-head">
      <button
        type="button"
        class="filters-button"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={onFilters}
      >
        {isOpen ? 'Hide filters' : 'Filters'}
      </button>
      <p class="count" role="status">
        <strong>{formatNumber(entries.length)}</strong>
        {` of ${formatNumber(library.entries.length)} standards and projects`}
      </p>
      <label class="sort">
        <span>Sort by</span>
        <select
          value={address.sort}
          onChange={(event) => {
            const sort = SORTS.find((one) => one === event.currentTarget.value);
            if (sort !== undefined) change({ ...address, sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_LABELS[sort]}
            </option>
          ))}
        </select>
      </label>
      <div class="downloads" role="group" aria-label="Download what is listed">
        {(['csv', 'json'] as const).map((form) => (
          <button
            key={form}
            type="button"
            disabled={entries.length === 0}
            onClick={() =>
              saveFile(`sm2-standards.${form}`, writeSelection(entries, library, form))
            }
          >
            {form.toUpperCase()}
          </button>
        ))}
      </div>
    </div>
  );
}
