import type { ClaimPredicate } from '../extract/extraction.ts';
import { distinctSlug } from '../normalise/distinct-slug.ts';
import type { CountedItem } from './view-document.ts';

/** A way to understand a part of a statement, and whether it is so of one item. */
export interface Way {
  name: string;
  holds: (item: CountedItem) => boolean;
}

/**
 * The ways in which something can be said of an item: `have a main TC` may mean one committee or at least one, and may count
 * bodies that are no technical committee. Null where a document's own lists do not show it.
 */
export function waysToCount(predicate: ClaimPredicate): Way[] | null {
  const ways = positiveWays(predicate);
  if (ways === null || !predicate.is_negated) return ways;
  return ways.map(({ name, holds }) => ({ name: negated(name), holds: (item) => !holds(item) }));
}

/** `at least one of the main providers` → `none of the main providers`. */
function negated(name: string): string {
  const changed = name.replace(/^at least one/, 'none').replace(/^(?:a|any)(?= definition)/, 'no');
  return changed === name ? `not ${name}` : changed;
}

function positiveWays(predicate: ClaimPredicate): Way[] | null {
  if (predicate.object === 'committee') return committeeWays(predicate);
  if (predicate.object === 'definition') return definitionWays(predicate);
  if (predicate.object === 'listing') return [{ name: 'listed', holds: () => true }];
  if (predicate.object === 'gap')
    return [{ name: 'marked with a gap', holds: ({ gaps }) => gaps.length > 0 }];
  if (predicate.object !== 'description') return null;
  return [{ name: 'described', holds: (item) => item.is_described }];
}

/** Which committees count: a body such as a coordinating group or a consortium acts as one, but is none. */
function committeeWays(predicate: ClaimPredicate): Way[] {
  const isMain = predicate.qualities.includes('main');
  const counted: { name: string; of: (item: CountedItem) => number }[] = [
    { name: 'main providers', of: ({ main }) => main.length },
    {
      name: 'technical committees and their groups among the main providers',
      of: ({ main }) => main.filter(({ kind }) => kind !== 'body').length,
    },
    ...(isMain
      ? []
      : [
          {
            name: 'main providers and additional groups',
            of: ({ main, additional }: CountedItem) => main.length + additional.length,
          },
        ]),
  ];
  return counted.flatMap(({ name, of }) =>
    numbersMeant(predicate, isMain).map(({ words, fits }) => ({
      name: `${words} of the ${name}`,
      holds: (item) => fits(of(item)),
    })),
  );
}

interface Number {
  words: string;
  fits: (count: number) => boolean;
}

const ONE: Number = { words: 'exactly one', fits: (count) => count === 1 };
const ANY: Number = { words: 'at least one', fits: (count) => count > 0 };
const SEVERAL: Number = { words: 'two or more', fits: (count) => count > 1 };

/** `a main TC` may mean the only one; who lacks a main TC has none at all. */
function numbersMeant({ count, is_negated: isNegated }: ClaimPredicate, isMain: boolean): Number[] {
  if (count === 'several') return [SEVERAL];
  if (count === 'one') return [isNegated ? ANY : ONE];
  return count === null && isMain && !isNegated ? [ONE, ANY] : [ANY];
}

function definitionWays({ count, qualities }: ClaimPredicate): Way[] {
  if (count === 'several')
    return [{ name: 'two or more definitions', holds: (item) => item.definitions.length > 1 }];
  if (qualities.includes('iso')) return publisherWays('ISO');
  if (qualities.includes('iec')) return publisherWays('IEC');
  if (qualities.includes('tentative'))
    return [
      {
        name: 'definitions without a standard or organization behind them only',
        holds: (item) => item.definitions.length > 0 && !isFirm(item),
      },
    ];
  const firm = {
    name: 'a definition that a standard or organization stands behind',
    holds: isFirm,
  };
  const any = {
    name: 'any definition',
    holds: (item: CountedItem) => item.definitions.length > 0,
  };
  if (count === 'any') return [any];
  const isClear = qualities.includes('clear') || count === 'one';
  return isClear
    ? [
        firm,
        {
          name: 'such a definition, and no other one of the same term and domain',
          holds: (item) => isFirm(item) && !isDisputed(item),
        },
      ]
    : [any, firm];
}

function publisherWays(publisher: 'ISO' | 'IEC'): Way[] {
  return [
    {
      name: 'a definition of ISO or IEC',
      holds: ({ definitions }) => definitions.some(({ authority }) => authority === 'iso_iec'),
    },
    {
      name: `a definition in a document of ${publisher}`,
      holds: ({ definitions }) =>
        definitions.some(({ source_reference: cited }) =>
          (cited?.split(' ')[0] ?? '').split('/').includes(publisher),
        ),
    },
  ];
}

function isFirm({ definitions }: CountedItem): boolean {
  return definitions.some(({ authority }) => authority === 'iso_iec' || authority === 'other_sdo');
}

/** Whether two definitions are of the same term in the same domain. */
function isDisputed({ definitions }: CountedItem): boolean {
  const keys = definitions.map(({ term, domain }) => distinctSlug(`${term} ${domain ?? ''}`));
  return new Set(keys).size < keys.length;
}
