import type { PublicationLicence, PublicationStatement } from '../../schemas/types.ts';
import type { InputRows } from '../reference.ts';

/** What every form of the published data says of itself, and the licences that sources may have. */
export interface Publication {
  /** The base of all IRIs, with a slash at its end. */
  baseIri: string;
  name: string;
  title: string;
  description: string;
  conformity: string;
  homepage: string;
  contributor: string;
  /** The licence of what is made here. */
  licence: Licence;
  /** The licences that the free text of a source names: `licencesOf('CC BY 4.0; facts under ODC-By 1.0')` has two. */
  licencesOf: (text: string) => Licence[];
}

export interface Licence {
  id: string;
  title: string;
  url: string;
  /** The sentence that it wants, with `{title}` for the title of the source; null where it wants none. */
  attribution: string | null;
}

/** Compiles the rows of `input/publication/`. A statement that is missing is empty text. */
export function compilePublication(rows: InputRows): Publication {
  const texts = new Map(
    rows('publication-statements').map(({ statement, text }) => [statement, text]),
  );
  const say = (statement: PublicationStatement['statement']) => texts.get(statement) ?? '';
  const marks = rows('publication-licences').map((row) => ({
    mark: row.mark.toLowerCase(),
    licence: toLicence(row),
  }));
  const id = say('licence_id');
  const own = marks.find(({ licence }) => licence.id === id)?.licence;
  return {
    baseIri: say('base_iri'),
    name: say('name'),
    title: say('title'),
    description: say('description'),
    conformity: say('conformity'),
    homepage: say('homepage'),
    contributor: say('contributor'),
    licence: own ?? { id, title: id, url: '', attribution: null },
    licencesOf: (text) => {
      const found = marks.filter(({ mark }) => text.toLowerCase().includes(mark));
      return [...new Map(found.map(({ licence }) => [licence.id, licence])).values()];
    },
  };
}

function toLicence({ licence_id: id, title, url, attribution }: PublicationLicence): Licence {
  return { id, title, url, attribution };
}
