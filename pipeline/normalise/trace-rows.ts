import type { OriginRow, RegisterCommittee } from '../../schemas/types.ts';
import type { Catalogue } from './catalogue.ts';
import { INPUT_SOURCES } from './describe-source.ts';

/** Where a row comes from, without saying which row it is. */
type Trace = Pick<OriginRow, 'source_id' | 'page' | 'line' | 'place'>;

/**
 * Completes the origins, so that every row of the landscape has one. A standard that no register lists comes from its
 * first mention, else from the registered standard that names it as a relative; a relation from the standard that has
 * it; a committee or organisation from the project's own register, else from its first mention.
 */
export function traceRows(
  catalogue: Catalogue,
  register: readonly RegisterCommittee[],
): OriginRow[] {
  const registered = new Set(register.map(({ name }) => name));
  const { origins, candidates, committees, organizations, relations } = catalogue;
  const mentions = firstMentions(catalogue);
  const known = originsOf('candidates', origins);
  const listed = originsOf('committees', origins);
  const standards = new Map<string, Trace>(known);
  const relatives = firstRelatives(catalogue, known);
  for (const { standard_id: id } of candidates) {
    const trace = standards.get(id) ?? mentions.get(id) ?? relatives.get(id);
    if (trace !== undefined) standards.set(id, trace);
  }
  const responsible = new Map(
    candidates.flatMap(({ standard_id: id, committee_ids: ids }) =>
      ids.map((committee): [string, Trace | undefined] => [committee, standards.get(id)]),
    ),
  );
  const members = firstCommittees(catalogue, listed);
  return [
    ...origins,
    ...candidates.flatMap(({ standard_id: id }) =>
      known.has(id) ? [] : originOf('candidates', id, standards.get(id)),
    ),
    ...relations.flatMap(({ from_id: from, relation, to_id: to }) =>
      originOf('relations', `${from}/${relation}/${to}`, standards.get(from) ?? standards.get(to)),
    ),
    ...committees.flatMap(({ committee_id: id, name }) => {
      if (listed.has(id)) return [];
      const trace = registered.has(name) ? inRegister('committees', name) : mentions.get(id);
      return originOf('committees', id, trace ?? responsible.get(id));
    }),
    ...organizations.flatMap(({ organization_id: id, acronym }) =>
      originOf('organizations', id, members.get(id) ?? inRegister('organizations', acronym)),
    ),
  ];
}

/** The origins of the rows of a table; those of single fields are left aside. */
function originsOf(table: string, origins: readonly OriginRow[]): Map<string, Trace> {
  return new Map(
    origins.flatMap((row) =>
      row.table === table && row.field === null ? [[row.row_id, row]] : [],
    ),
  );
}

/** Where the first committee is listed that has each organisation as a member or in liaison. */
function firstCommittees(
  { committee_members: members, committee_liaisons: liaisons }: Catalogue,
  listed: ReadonlyMap<string, Trace>,
): Map<string, Trace> {
  const first = new Map<string, Trace>();
  for (const { organization_id: id, committee_id: committee } of [...members, ...liaisons]) {
    const trace = listed.get(committee);
    if (id !== null && trace !== undefined && !first.has(id)) first.set(id, trace);
  }
  return first;
}

/** The first mention of each standard and committee, by the order of the rows. */
function firstMentions({ mentions }: Catalogue): Map<string, Trace> {
  const first = new Map<string, Trace>();
  for (const { standard_id, committee_id, source_id, page, line, reference } of mentions) {
    const id = standard_id ?? committee_id ?? '';
    if (!first.has(id)) first.set(id, { source_id, page, line, place: `mention of ${reference}` });
  }
  return first;
}

/** The recorded standard that names each other standard as a relative: the first one, by the order of the relations. */
function firstRelatives(
  { relations }: Catalogue,
  known: ReadonlyMap<string, Trace>,
): Map<string, Trace> {
  const first = new Map<string, Trace>();
  for (const { from_id: from, to_id: to } of relations) {
    const [fromTrace, toTrace] = [known.get(from), known.get(to)];
    if (toTrace !== undefined && !first.has(from)) first.set(from, toTrace);
    if (fromTrace !== undefined && !first.has(to)) first.set(to, fromTrace);
  }
  return first;
}

function inRegister(register: keyof typeof INPUT_SOURCES, place: string): Trace {
  return { source_id: INPUT_SOURCES[register].source_id, page: null, line: null, place };
}

function originOf(table: string, rowId: string, trace: Trace | undefined): OriginRow[] {
  if (trace === undefined) return [];
  const { source_id, page, line, place } = trace;
  return [{ table, row_id: rowId, field: null, source_id, page, line, place }];
}
