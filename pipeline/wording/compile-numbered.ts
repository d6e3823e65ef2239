import type { Wording } from '../../schemas/types.ts';
import { anyWording, titleWording, wordingsOf } from './any-wording.ts';

/** The name of a part of a document by its number, with its title where it has one. */
export interface NumberedName {
  kind: 'figure' | 'table' | 'annex';
  number: string;
  title: string;
}

/** How documents name their figures, tables and annexes, and what shows that one is not finished. */
export interface NumberedWordings {
  /** A caption taken apart: `Figure 8 : Lifecycles` → `figure`, `8`, `Lifecycles`. */
  captionOf: (text: string) => NumberedName | null;
  /** Names of numbered parts in a text, one after the other: `see Figure 5 and Annex B`. */
  numberedIn: (text: string) => NumberedName[];
  isBibliographyHeading: (text: string) => boolean;
  /** What an author left to be filled in: `(reference)`. */
  placeholdersIn: (text: string) => string[];
}

/** `1`, `A.1`, `4-1`: the number in a caption. */
export const CAPTION_NUMBER = String.raw`[A-Z]?\.?\d+(?:[.-]\d+)*`;

/** Compiles the rows of `wordings.csv` that are about numbered parts, bibliographies and placeholders. */
export function compileNumbered(rows: readonly Wording[]): NumberedWordings {
  const bibliography = new RegExp(
    String.raw`^[\d.\s]*${anyWording(wordingsOf(rows, 'bibliography'))}$`,
    'i',
  );
  const placeholder = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${anyWording(wordingsOf(rows, 'placeholder'))}`,
    'giu',
  );
  return {
    ...compileNames(rows),
    isBibliographyHeading: (text) => bibliography.test(text),
    placeholdersIn: (text) => [...text.matchAll(placeholder)].map(([found]) => found),
  };
}

const NUMBERED = ['figure', 'table', 'annex'] as const;

function compileNames(
  rows: readonly Wording[],
): Pick<NumberedWordings, 'captionOf' | 'numberedIn'> {
  const words = {
    figure: titleWording(rows, 'figure_caption'),
    table: titleWording(rows, 'table_caption'),
    annex: titleWording(rows, 'annex'),
  };
  const named = NUMBERED.map((kind) => {
    const number = kind === 'annex' ? '[A-Z]' : CAPTION_NUMBER;
    const name = String.raw`${words[kind]}\s*(${number})`;
    return {
      kind,
      caption: new RegExp(String.raw`^${name}\s*[:—–.-]\s*(\S.*)$`, 'u'),
      name: new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, 'gu'),
    };
  });
  return {
    captionOf: (text) => {
      for (const { kind, caption } of named) {
        const [, number, title] = caption.exec(text) ?? [];
        if (number !== undefined && title !== undefined) return { kind, number, title };
      }
      return null;
    },
    numberedIn: (text) =>
      named.flatMap(({ kind, name }) =>
        [...text.matchAll(name)].map(([, number = '']) => ({ kind, number, title: '' })),
      ),
  };
}
