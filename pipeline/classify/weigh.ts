/** Hundredths for and against something, each from a reason of its own. */
export interface Weight {
  /** From −100 (rules it out) to 100 (settles it). */
  points: number;
}

/**
 * What independent reasons come to, in hundredths: each one for leaves less doubt (1 − Π(1 − p)), each one against takes its
 * share of what remains (Π(1 − n)). Two reasons of 50 for make 75; one of 50 against leaves 38 of that.
 */
export function weigh(weights: readonly Weight[]): number {
  let doubt = 1;
  let remains = 1;
  for (const { points } of weights) {
    if (points > 0) doubt *= 1 - points / 100;
    else remains *= 1 + points / 100;
  }
  return Math.round(100 * (1 - doubt) * remains);
}

/** The strongest weight for and the strongest against of each kind: reasons of one kind are not independent. */
export function strongestOfEach<Item extends Weight>(
  items: readonly Item[],
  kind: (item: Item) => string,
): Item[] {
  const best = new Map<string, Item>();
  for (const item of items) {
    const key = `${kind(item)} ${item.points < 0 ? 'against' : 'for'}`;
    const known = best.get(key);
    if (known === undefined || Math.abs(item.points) > Math.abs(known.points)) best.set(key, item);
  }
  return [...best.values()];
}
