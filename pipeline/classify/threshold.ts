/** The relevance from which a standard belongs to the catalogue; docs/method.md shows the data on which it was chosen. */
export const THRESHOLD = 50;
