import type { CandidateRow } from '../../../schemas/types.ts';

/** A citation in one form. */
export interface Citation {
  form: string;
  text: string;
}

type Cited = Pick<
  CandidateRow,
  | 'standard_id'
  | 'reference'
  | 'title_en'
  | 'publishers'
  | 'publication_date'
  | 'publication_year'
  | 'url'
>;

/** How a standard is cited: as text, for BibTeX, and as RIS for reference managers. */
export function cite(standard: Cited): Citation[] {
  const { standard_id: id, reference, publishers, publication_date: date, url } = standard;
  const title = standard.title_en ?? reference;
  const year = standard.publication_year === null ? null : String(standard.publication_year);
  const publisher = publishers.join('/');
  const bibtex = [
    ['title', `{${braced(title)}}`],
    ['number', braced(reference)],
    ['institution', braced(publisher)],
    ['year', year],
    ['url', url],
  ].flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name ?? ''} = {${value}},`],
  );
  const ris = [
    ['TY', 'STAND'],
    ['TI', title],
    ['M1', reference],
    ['PB', publisher],
    ['PY', year],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['UR', url],
    ['ER', ''],
  ].flatMap(([tag, value]) =>
    value === null || value === undefined ? [] : [`${tag ?? ''}  - ${value}`],
  );
  return [
    {
      form: 'Text',
      text: `${reference}, ${title}. ${publisher}${year === null ? '' : `, ${year}`}.`,
    },
    { form: 'BibTeX', text: `@techreport{${id},\n${bibtex.join('\n')}\n}` },
    { form: 'RIS', text: ris.join('\n') },
  ];
}

/** A text that BibTeX prints as it is. */
function braced(text: string): string {
  return text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
}
