import type { Wording } from '../../schemas/types.ts';
import { wordingPattern } from './wording-pattern.ts';

/** The wordings that play a role, as they stand. */
export function wordingsOf(rows: readonly Wording[], role: Wording['role']): string[] {
  return rows.filter((row) => row.role === role).map(({ wording }) => wording);
}

/** A pattern for the wordings as they begin a title: with a capital, or in capitals throughout. */
export function titleWording(rows: readonly Wording[], role: Wording['role']): string {
  return anyWording(wordingsOf(rows, role).flatMap((wording) => [wording, wording.toUpperCase()]));
}

/** A pattern for one of the wordings; it matches nothing where there is none. */
export function anyWording(wordings: readonly string[]): string {
  return `(?:${wordings.map(wordingPattern).join('|') || '(?!)'})`;
}
