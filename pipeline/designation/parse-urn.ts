import { designationOf, type Designation, type Supplement } from './designation.ts';

/** `std:iso-iec:tr:63306:-1:draft:ed-1:amd:1`, the part of RFC 5141 that names documents. */
const ISO =
  /^urn:iso:std:([a-z0-9-]+)(?::(data|guide|isp|iwa|pas|r|tr|ts|tta))?:(\d+[a-z]?)(?::-([a-z0-9-]+))?(?::(?:draft|stage-[a-z0-9.]+))?(?::ed-(\d+))?((?::.*)?)$/;
const ISO_SUPPLEMENT = /:(amd|cor|add|suppl):(\d+)/g;
/** `iec:61131-3:2013:tr::`, then relation, kind, number and date of each supplement. */
const IEC =
  /^urn:iec:std:([a-z-]+):(\d+[a-z]?)(?:-([a-z0-9-]+))?:([\d-]*):([a-z]*):([a-z-]*):[a-z]*((?::[a-z]*:[a-z]+:\d*:[\d-]*)*)$/;
const IEC_SUPPLEMENT = /:([a-z]*):([a-z]+):(\d*):([\d-]*)/g;

/**
 * Reads a URN back. In: a URN of ISO (RFC 5141), IEC or IETF. Out: the designation, or `null`. An ISO URN holds the
 * edition but neither date nor kind of draft; an IEC URN gives all that a name holds.
 *
 * `urn:iso:std:iso-iec:tr:63306:-1:ed-1` → `ISO/IEC TR 63306-1`, edition 1.
 */
export function parseUrn(urn: string): Designation | null {
  const rfc = /^urn:ietf:rfc:(\d+)$/.exec(urn)?.[1];
  if (rfc !== undefined) {
    return designationOf({ publishers: ['RFC'], type: 'RFC', number: rfc, style: 'RFC {number}' });
  }
  return fromIso(urn) ?? fromIec(urn);
}

function fromIso(urn: string): Designation | null {
  const found = groupsOf(ISO, urn);
  if (found === null) return null;
  const [, originator = '', type, number = '', part, edition, rest] = found;
  const supplements = [...(rest ?? '').matchAll(ISO_SUPPLEMENT)].map(([, kind = '', count]) =>
    supplementOf(kind, count, undefined, false),
  );
  return designationOf({
    ...basics(originator, type, number, part),
    edition: edition ?? null,
    supplements,
  });
}

function fromIec(urn: string): Designation | null {
  const found = groupsOf(IEC, urn);
  if (found === null) return null;
  const [, header = '', number = '', part, date, type, form, rest] = found;
  const supplements = [...(rest ?? '').matchAll(IEC_SUPPLEMENT)].map(
    ([, relation, kind = '', count, dated]) =>
      supplementOf(kind, count, dated, relation === 'plus'),
  );
  return designationOf({
    ...basics(header, type, number, part),
    style: 'iec',
    date: date ?? null,
    form: form?.toUpperCase() ?? null,
    supplements,
  });
}

/** The groups of a match; `undefined` for a group that is empty or took no part. */
function groupsOf(pattern: RegExp, text: string): (string | undefined)[] | null {
  const found: (string | undefined)[] | null = pattern.exec(text);
  return found?.map((group) => (group === '' ? undefined : group)) ?? null;
}

function basics(
  originator: string,
  type: string | undefined,
  number: string,
  part: string | undefined,
): Partial<Designation> {
  return {
    publishers: originator.toUpperCase().split('-'),
    type: type?.toUpperCase() ?? 'IS',
    number: number.toUpperCase(),
    part: part?.toUpperCase() ?? null,
  };
}

function supplementOf(
  kind: string,
  number: string | undefined,
  date: string | undefined,
  isConsolidated: boolean,
): Supplement {
  return {
    type: kind === 'ish' ? 'ISH' : kind.slice(0, 1).toUpperCase() + kind.slice(1),
    number: number === undefined || number === '' ? null : number,
    date: date === undefined || date === '' ? null : date,
    stage: null,
    iteration: null,
    is_consolidated: isConsolidated,
  };
}
