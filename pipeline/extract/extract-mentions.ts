import { findCommittees } from '../committee/find-committees.ts';
import { findDesignations } from '../designation/find-designations.ts';
import type { Document, Place } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { FoundMention } from './extraction.ts';

/** Characters of context kept on each side of a mention. */
const CONTEXT = 60;

/** Every place where a standard or a committee is named, in reading order; a table cell by cell, a spanning cell once. */
export function extractMentions(document: Document, reference: Reference): FoundMention[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [...new Set(block.rows.flat())].flatMap((cell) =>
          findIn(cell.join(' '), block.place, document.source_id, reference),
        )
      : findIn(block.text, block.place, document.source_id, reference),
  );
}

function findIn(
  text: string,
  place: Place,
  sourceId: string,
  reference: Reference,
): FoundMention[] {
  const standards = findDesignations(text, reference.designations).map((found) => ({
    ...found,
    committee: null,
  }));
  const committees = findCommittees(text, reference.committees)
    .filter(({ start, end }) => !standards.some((found) => found.start < end && start < found.end))
    .map((found) => ({ ...found, designation: null }));
  return [...standards, ...committees]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text: words, designation, committee }) => ({
      text: words,
      designation,
      committee,
      start,
      context: contextOf(text, start, end),
      origin: { source_id: sourceId, ...place, place: words },
    }));
}

/** The words around a mention, cut at word boundaries. */
function contextOf(text: string, start: number, end: number): string {
  const from = start <= CONTEXT ? 0 : text.indexOf(' ', start - CONTEXT) + 1;
  const to = end + CONTEXT >= text.length ? text.length : text.lastIndexOf(' ', end + CONTEXT);
  return text.slice(Math.min(from, start), Math.max(to, end));
}
