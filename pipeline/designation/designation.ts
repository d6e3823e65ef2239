/** What the name of a standard says. Every field that the name does not give is `null` or empty. */
export interface Designation {
  /** The marks that lead the name, in order: `['ISO', 'IEC']`, `['EN']`, `['IEEE']`. */
  publishers: string[];
  /** `IS`, `TR`, `TS`, `PAS`, `GUIDE`, `IWA` … or the publisher's own series, such as `SP` of NIST. */
  type: string;
  number: string;
  part: string | null;
  /** `2020`, `2020-12`, `2020-12-31`, or `—` for a document to be published. */
  date: string | null;
  /** The abbreviation of the stage: `CD`, `FDIS`, `DTS`; `null` for a published document. */
  stage: string | null;
  /** The repeated ballot of a draft: `2` in `ISO/CD 10993-1.2`. */
  iteration: string | null;
  supplements: Supplement[];
  edition: string | null;
  /** IEC's product form: `CSV`, `RLV`, `EXV-RLV` … */
  form: string | null;
  /** A fragment of a draft, as in `IEC 60335-2-25/FRAG8`. */
  fragment: string | null;
  /** `en`, `fr` … where the name gives it, `E`, `F` … where a title page does. */
  language: string | null;
  all_parts: boolean;
  /** The document that this one adopts: `ISO 9001:2015` in `EN ISO 9001:2015`. */
  adopts: Designation | null;
  /** The place cited inside the document; not part of its name. */
  clause: string | null;
  /** How the name is printed: `iso`, `iec` or `en`, or a template such as `ECMA-{number}[:{date}]`. */
  style: string;
  /** What a template holds beyond the fields above: a W3C stage, the body of a supplement … */
  extra: Record<string, string>;
}

export interface Supplement {
  /** `Amd`, `Cor`, `Add`, `Suppl`, `ISH` … */
  type: string;
  number: string | null;
  date: string | null;
  stage: string | null;
  iteration: string | null;
  /** True where the supplement is worked into the text: `+AMD1:2019`, not `/AMD1:2019`. */
  is_consolidated: boolean;
}

/** Why a text is not the name of a document: a sentence for people. */
export interface NotADesignation {
  reason: string;
}

/** A designation read from `text.slice(start, end)`. */
export interface Reading {
  designation: Designation;
  end: number;
}

/** The date of a document that is cited before it is published. */
export const TO_BE_PUBLISHED = '—';

/**
 * A designation with the fields given and nothing else, for building names by hand.
 *
 * `designationOf({ publishers: ['ISO'], number: '9001', style: 'iso' })` is `ISO 9001`.
 */
export function designationOf(fields: Partial<Designation>): Designation {
  return {
    publishers: [],
    type: 'IS',
    number: '',
    part: null,
    date: null,
    stage: null,
    iteration: null,
    supplements: [],
    edition: null,
    form: null,
    fragment: null,
    language: null,
    all_parts: false,
    adopts: null,
    clause: null,
    style: 'iso',
    extra: {},
    ...fields,
  };
}

/** Tells a designation from the reason why there is none. */
export function isDesignation(value: Designation | NotADesignation): value is Designation {
  return 'publishers' in value;
}
