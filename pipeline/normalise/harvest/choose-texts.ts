import type { HarvestedText } from '../../read/records/harvested-record.ts';
import { cleanText } from './clean-text.ts';
import type { HarvestWords } from './compile-harvest.ts';
import type { HarvestNote } from './harvested-standard.ts';

/** The texts of a record that the catalogue publishes. */
export interface ChosenTexts {
  title_en: string | null;
  title_fr: string | null;
  scope_en: string | null;
  notes: HarvestNote[];
}

/**
 * Titles in English and French and the English scope, cleaned. The whole title counts before its parts; a text without
 * a language is English; a French title that repeats the English one is none, and so
 * is a title in which a part is missing (`Titre manque`).
 */
export function chooseTexts(
  titles: readonly HarvestedText[],
  abstracts: readonly HarvestedText[],
  { placeholders }: HarvestWords,
): ChosenTexts {
  const english = chooseTitle(titles.filter(isEnglish), placeholders);
  const french = chooseTitle(
    titles.filter(({ language }) => language === 'fr'),
    placeholders,
  );
  const scope = chooseScope(abstracts.find(isEnglish)?.text);
  const isCopy = french.text !== null && french.text === english.text;
  const notes: HarvestNote[] = [...english.notes, ...french.notes, ...scope.notes];
  if (isCopy) notes.push('duplicate-language');
  return {
    title_en: english.text,
    title_fr: isCopy ? null : french.text,
    scope_en: scope.text,
    notes,
  };
}

function isEnglish({ language }: HarvestedText): boolean {
  return language === 'en' || language === null;
}

interface ChosenText {
  text: string | null;
  notes: HarvestNote[];
}

const PARTS = ['title-intro', 'title-main', 'title-part'];

/** The title as a whole, else its parts in their order, else any. */
function chooseTitle(
  titles: readonly HarvestedText[],
  placeholders: readonly string[],
): ChosenText {
  const whole = titles.find(({ type }) => type === 'main' || type === null);
  const parts = PARTS.flatMap((part) => titles.filter(({ type }) => type === part));
  const chosen = whole?.text ?? parts.map(({ text }) => text).join(' — ');
  const { text, notes } = chooseText(chosen);
  const folded = text?.toLowerCase() ?? '';
  if (placeholders.some((one) => folded.includes(one))) return { text: null, notes };
  return { text: text?.replaceAll('\n', ' ') ?? null, notes };
}

/** Words that a scope has at least: `SP-57`, a meeting in place of it, is none. */
const MIN_WORDS = 2;

function chooseScope(raw: string | undefined): ChosenText {
  const { text, notes } = chooseText(raw);
  const isScope = text === null || text.split(/\s+/).length >= MIN_WORDS;
  return isScope ? { text, notes } : { text: null, notes: [...notes, 'scope-dropped'] };
}

function chooseText(raw: string | undefined): ChosenText {
  if (raw === undefined) return { text: null, notes: [] };
  const { text, notes } = cleanText(raw);
  return { text: text === '' ? null : text, notes };
}
