import type {
  CatalogueListing,
  DateWord,
  FieldTrust,
  HarvestMark,
  ProductForm,
  PublisherPage,
  RegisterStageCode,
  RelationWord,
  StateWord,
} from '../../../schemas/types.ts';

/** The rows of `input/harvest/`, and those of the registers that explain codes. */
export interface HarvestRows {
  states: readonly StateWord[];
  listings: readonly CatalogueListing[];
  relations: readonly RelationWord[];
  dates: readonly DateWord[];
  pages: readonly PublisherPage[];
  marks: readonly HarvestMark[];
  trust: readonly FieldTrust[];
  stages: readonly RegisterStageCode[];
  forms: readonly ProductForm[];
}

/** What is known of catalogues and their words, built once from the edited rows. */
export interface HarvestWords {
  /** By catalogue and word: `IEC/revised`. */
  states: ReadonlyMap<string, StateWord['state']>;
  /** By catalogue, and by the basis of the states that follow: what it means to be listed there. */
  listings: ReadonlyMap<string, Listing>;
  listingsByBasis: ReadonlyMap<string, Listing>;
  relations: ReadonlyMap<string, RelationWord['meaning']>;
  /** By ISO stage code. */
  stages: ReadonlyMap<string, RegisterStageCode['state']>;
  /** Kinds of dates that tell of publication, the best first. */
  dates: readonly string[];
  pages: ReadonlyMap<string, PageTemplate>;
  /** By field and value: `doctype/redline`. */
  marks: ReadonlyMap<string, HarvestMark['meaning']>;
  /** Words of titles that are missing, in lower case. */
  placeholders: readonly string[];
  /** Product forms that are the standard in another dress. */
  dresses: ReadonlySet<string>;
  trust: readonly FieldTrust[];
}

/** What follows for a document of which its catalogue gives no state, and what once another one has taken its place. */
export interface Listing extends Pick<CatalogueListing, 'state' | 'state_when_replaced'> {
  /** `listed in the catalogue of ETSI`. */
  basis: string;
}

/** Where the page of a document is, and the pattern that finds the key in its address. */
export interface PageTemplate {
  template: string;
  pattern: RegExp;
  is_project: boolean;
}

/** Compiles the words of catalogues. In: rows of `input/harvest/*.csv`. Out: look-ups. */
export function compileHarvest(rows: HarvestRows): HarvestWords {
  const listings = rows.listings.map(({ catalogue, ...row }): [string, Listing] => [
    catalogue,
    { ...row, basis: `listed in the catalogue of ${catalogue}` },
  ]);
  return {
    states: new Map(
      rows.states.map(({ catalogue, word, state }) => [wordKey(catalogue, word), state]),
    ),
    listings: new Map(listings),
    listingsByBasis: new Map(listings.map(([, listing]) => [listing.basis, listing])),
    relations: new Map(
      rows.relations.map(({ catalogue, word, meaning }) => [wordKey(catalogue, word), meaning]),
    ),
    stages: new Map(rows.stages.map(({ code, state }) => [code, state])),
    dates: [...rows.dates].sort((a, b) => a.rank - b.rank).map(({ word }) => word),
    pages: new Map(rows.pages.map((row) => [row.catalogue, compilePage(row)])),
    marks: new Map(rows.marks.map(({ field, text, meaning }) => [wordKey(field, text), meaning])),
    placeholders: rows.marks
      .filter(({ field, meaning }) => field === 'title' && meaning === 'placeholder')
      .map(({ text }) => text.toLowerCase()),
    dresses: new Set(
      rows.forms.filter(({ is_same_document: isSame }) => isSame).map(({ form }) => form),
    ),
    trust: rows.trust,
  };
}

/** The key of a word in a catalogue, or of a value in a field; the case does not matter. */
export function wordKey(where: string, word: string): string {
  return `${where}/${word.trim().toLowerCase()}`;
}

function compilePage({ template, is_project }: PublisherPage): PageTemplate {
  const [before = '', after = ''] = template.split('{id}');
  const pattern = new RegExp(`^${escape(before)}(\\d+)${escape(after)}$`);
  return { template, pattern, is_project };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
