import type { Designation, Supplement } from './designation.ts';
import { printTemplate } from './print-template.ts';

/**
 * Prints a designation in its publisher's own spelling. In: a designation. Out: its canonical name.
 *
 * ISO alone sets its types off with a slash (`ISO/TR 7628-2:1986`), joint and IEC documents with a blank
 * (`ISO/IEC TR 63306-1:2020`); ISO writes `/Amd 1:2015`, IEC `/AMD1:2015`, CEN `/A1:2015`. The clause of a citation,
 * the language mark of a title page, `(E)`, and the edition beside ISO's date are no part of the name.
 */
export function formatDesignation(named: Designation): string {
  if (named.style.includes('{')) return printTemplate(named);
  const designation = withoutTitlePage(named);
  const { style, adopts, form, fragment, edition, language } = designation;
  const supplements = designation.supplements;
  const consolidated = supplements.filter((each) => each.is_consolidated);
  const others = supplements.filter((each) => !each.is_consolidated);
  const isNamed = language !== null && /^[a-z]/.test(language);
  return [
    adopts === null ? headText(designation) : publisherText(designation),
    ' ',
    adopts === null ? numberText(designation) : formatDesignation(adopts),
    ...consolidated.map((each) => `+${supplementText(each, style)}`),
    form === null ? '' : ` ${form}`,
    ...others.map((each) => `/${supplementText(each, style)}`),
    fragment === null ? '' : `${style === 'en' ? ' ' : '/'}FRAG${fragment}`,
    style === 'iec' && edition !== null ? ` ED${edition}` : '',
    isNamed ? `(${language})` : '',
    designation.all_parts ? ' (all parts)' : '',
  ].join('');
}

/** IEC’s title pages add month and language, `IEC 63119-4:2025-03(en)`, to the name, `IEC 63119-4:2025`. */
function withoutTitlePage(designation: Designation): Designation {
  const { style, date, language } = designation;
  const isTitlePage = style === 'iec' && language !== null && /^\d{4}-/.test(date ?? '');
  return isTitlePage
    ? { ...designation, date: date?.slice(0, 4) ?? null, language: null }
    : designation;
}

const PRINTED_TYPES: Record<string, string> = { IS: '', GUIDE: 'Guide' };

function headText(designation: Designation): string {
  const { type, publishers } = designation;
  const publisher = type === 'IWA' ? '' : publisherText(designation);
  const words = headWords(designation);
  if (publisher === '' || words === '') return publisher + words;
  return `${publisher}${publishers.length === 1 ? slashBefore(designation) : ' '}${words}`;
}

/** ISO and CEN set off types and stages with a slash, but not guides. */
function slashBefore({ style, type }: Designation): string {
  return (style === 'iso' || style === 'cen') && type !== 'GUIDE' ? '/' : ' ';
}

/** `ISO/IEC`, and `prEN` for a draft of a European Standard. */
function publisherText({ publishers, stage, style }: Designation): string {
  return `${style === 'en' ? (stage ?? '') : ''}${publishers.join('/')}`;
}

/** Stage and type: `CD TS`, but `DTS` and `DGuide`, which name their type. */
function headWords({ type, stage, style }: Designation): string {
  const word = PRINTED_TYPES[type] ?? type;
  if (style === 'en' || stage === null) return word;
  if (word === '') return stage;
  return stage.toUpperCase().endsWith(word.toUpperCase()) ? stage : `${stage} ${word}`;
}

function numberText({ number, part, iteration, date }: Designation): string {
  const parts = part === null ? '' : `-${part}`;
  return `${number}${parts}${iteration === null ? '' : `.${iteration}`}${dateText(date)}`;
}

function dateText(date: string | null): string {
  return date === null ? '' : `:${date}`;
}

function supplementText(supplement: Supplement, style: string): string {
  const { type, iteration } = supplement;
  const number = `${supplement.number ?? ''}${iteration === null ? '' : `.${iteration}`}`;
  const end = `${number}${dateText(supplement.date)}`;
  if (style === 'en' || style === 'cen') return `${EN_MARKS[type] ?? type}${end}`;
  const words = supplementWords(supplement, style);
  const isTight = number === '' || (style === 'iec' && supplement.stage === null);
  return `${words}${isTight ? '' : ' '}${end}`;
}

const EN_MARKS: Record<string, string> = { Amd: 'A', Cor: 'AC' };

/** `Amd`, `AMD` as IEC writes it, `CD Amd`, but `DAM` and `FDCOR`, which name their type. */
function supplementWords({ type, stage }: Supplement, style: string): string {
  if (stage === null) return style === 'iec' ? type.toUpperCase() : type;
  return /(?:AM|COR|AD|Suppl)$/.test(stage) ? stage : `${stage} ${type}`;
}
