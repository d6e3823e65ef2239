import type { Hit } from '../catalogue/find.ts';
import { listFacets } from '../catalogue/list-facets.ts';
import { readQuery } from '../catalogue/read-query.ts';
import { CATALOGUE_OPTIONS, chosenCatalogue, printAnswer } from './ask-catalogue.ts';
import type { Command } from './command.ts';
import { listOption, readOptions, textOption } from './read-options.ts';

const HELP = `Usage: sm2 find [WORDS] [--FACET VALUE ...] [--limit N] [--from DIR] [--json]

Finds entries of a built catalogue (default: output), best first, with the reasons for the rank. Facets are --state,
--publisher, --type, --year, --committee, --ics, --concept, and every characteristic of a scheme, by its name or its
last word (--level is every hierarchy level, --rami.layer the layer of one scheme). One facet given twice means either
value; several facets must all hold.

  sm2 find digital twin --state published --committee "ISO/TC 184"
`;

/** Hits that are shown where no limit is given. */
const SHOWN = '20';

/** `sm2 find`: the standards that fit, ranked, with the reasons. */
export const findCommand: Command = async (args, io) => {
  const own = { ...CATALOGUE_OPTIONS, limit: { type: 'string' } } as const;
  const names = facetNames(args, Object.keys(own));
  const facet = { type: 'string', multiple: true } as const;
  const known = { ...Object.fromEntries(names.map((name) => [name, facet])), ...own };
  const options = readOptions(args, known, HELP, io);
  if ('code' in options) return options.code;
  const limit = Number(textOption(options, 'limit', SHOWN));
  const text = options.positionals.join(' ');
  if (!Number.isInteger(limit) || limit < 1 || (text === '' && names.length === 0)) {
    io.err(`Give words, a facet, or both, and a limit from 1.\n\n${HELP}`);
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  if (catalogue === null) return 1;
  const asked = names.map((name) => [name, listOption(options, name)] as const);
  const { demands, faults } = readQuery(asked, asked.length === 0 ? [] : listFacets(catalogue));
  for (const { message } of faults) io.err(`${message}\n`);
  if (faults.length > 0) return faults.some(({ kind }) => kind === 'facet') ? 2 : 1;
  const { find } = await import('../catalogue/find.ts');
  const { indexText, suggestWords } = await import('../catalogue/search-text.ts');
  const cards = catalogue.cards();
  const hits = find(cards, { demands, text });
  const shown = hits.slice(0, limit);
  printAnswer(options, io, { total: hits.length, hits: shown }, toText(hits.length, shown));
  const words = suggestWords(indexText(cards), text);
  if (words.length > 0) io.err(`Did you mean ${words.join(', ')}?\n`);
  return 0;
};

/** The names of options that are none of the command's own: facets, which the schemes name. */
function facetNames(args: readonly string[], own: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const named = args.slice(0, end).flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []);
  return [...new Set(named)].filter((name) => name !== 'help' && !own.includes(name));
}

function toText(total: number, hits: readonly Hit[]): string {
  const more = hits.length < total ? `, the first ${hits.length} shown` : '';
  const lines = hits.flatMap(
    ({ reference, title_en: title, state, is_current: isCurrent, ...hit }) => [
      `${reference}  ${title ?? ''}`,
      `    ${isCurrent ? 'in force' : state}; ${hit.points} points: ${hit.reasons.join(' + ')}`,
    ],
  );
  return [`${total} found${more}`, ...lines].map((line) => `${line}\n`).join('');
}
