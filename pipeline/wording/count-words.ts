const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as people write it in a sentence: in words up to twelve, in figures beyond; 0 is `no`. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** A number with what is counted: `countWords(1, 'standard')` is `one standard`, of 0 `no standards`, of 3 `three standards`. */
export function countWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberWord(count)} ${count === 1 ? singular : plural}`;
}
