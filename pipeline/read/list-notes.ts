import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { noteTarget } from './is-note-reference.ts';

/** The identifiers of the places behind them that marks in the text lead to; a mark in a table has its note there. */
export function listNotes($: CheerioAPI): Set<string> {
  const links = $('sup, a').not('table *').toArray();
  const inTables = new Set($('table :is(sup, a)').toArray().map(noteTarget));
  const places = new Map(
    $('[id]')
      .toArray()
      .map((element) => [element.attribs['id'] ?? '', offsetOf(element)]),
  );
  const targets = links.flatMap((link) => {
    const target = noteTarget(link);
    const isBehind = target !== null && (places.get(target) ?? 0) > offsetOf(link);
    return isBehind && !inTables.has(target) ? [target] : [];
  });
  return new Set(targets);
}

function offsetOf(element: Element): number {
  return element.sourceCodeLocation?.startOffset ?? 0;
}
