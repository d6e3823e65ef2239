import type { Designation } from './designation.ts';

/** A relation of one document to another, in Relaton's vocabulary. */
export interface NameRelation {
  relation:
    'partOf' | 'updates' | 'editionOf' | 'includes' | 'adoptedFrom' | 'draftOf' | 'derivedFrom';
  target: Designation;
}

/**
 * The relations that follow from a name alone. In: a designation. Out: each relation and the document it leads to.
 *
 * `ISO 10303-21:2016/Cor 1:2017` updates `ISO 10303-21:2016`, which is an edition of `ISO 10303-21`, which is part of
 * `ISO 10303`. `IEC 61131-3:2003+AMD1:2010 CSV` includes its base and its amendment. `ISO/CD 23247-5` is a draft of
 * `ISO 23247-5`, `EN ISO 9001:2015` is adopted from `ISO 9001:2015`, a redline version is derived from the standard.
 */
export function nameRelations(designation: Designation): NameRelation[] {
  const plain = { ...designation, clause: null, language: null, all_parts: false };
  const { adopts } = designation;
  const adopted: NameRelation[] =
    adopts === null ? [] : [{ relation: 'adoptedFrom', target: adopts }];
  return [...structureOf(plain), ...adopted];
}

/** The outermost thing that the name adds to another document decides; what lies below is that document's. */
function structureOf(designation: Designation): NameRelation[] {
  const { fragment, supplements, form, stage, style, part } = designation;
  if (fragment !== null)
    return [{ relation: 'partOf', target: { ...designation, fragment: null } }];
  if (supplements.length > 0) return relationsOfSupplements({ ...designation, form: null });
  if (form !== null) return [{ relation: 'derivedFrom', target: { ...designation, form: null } }];
  if (stage !== null) {
    return style.includes('{') ? [] : [{ relation: 'draftOf', target: withoutStage(designation) }];
  }
  if (isDated(designation)) return [{ relation: 'editionOf', target: undated(designation) }];
  if (part === null) return [];
  return [{ relation: 'partOf', target: withPart(designation, upperPart(part)) }];
}

/** What a consolidated text includes, or what an amendment updates. */
function relationsOfSupplements(designation: Designation): NameRelation[] {
  const { supplements } = designation;
  if (supplements.at(-1)?.is_consolidated === false) {
    return [
      { relation: 'updates', target: { ...designation, supplements: supplements.slice(0, -1) } },
    ];
  }
  const alone = supplements.map((each) => [{ ...each, is_consolidated: false }]);
  return [[], ...alone].map((included): NameRelation => ({
    relation: 'includes',
    target: { ...designation, supplements: included },
  }));
}

function withoutStage(designation: Designation): Designation {
  return { ...designation, stage: null, iteration: null, date: null };
}

/** Whether the name tells one edition: by a date, or by a version where the publisher counts versions. */
function isDated({ date, edition, style, extra }: Designation): boolean {
  const hasVersion = Object.keys(extra).some((name) => name.startsWith('version_'));
  return date !== null || hasVersion || (style.includes('{') && edition !== null);
}

function undated(designation: Designation): Designation {
  const { adopts } = designation;
  const kept = Object.entries(designation.extra).filter(
    ([name]) => !/^(?:version|note)_/.test(name),
  );
  const extra = Object.fromEntries(kept);
  return { ...designation, date: null, edition: null, extra, adopts: adopts && undated(adopts) };
}

function withPart(designation: Designation, part: string | null): Designation {
  const { adopts } = designation;
  return { ...designation, part, adopts: adopts && withPart(adopts, part) };
}

/** `2-31` is part of `2`, and `2` of the whole. */
function upperPart(part: string): string | null {
  const upper = part.replace(/[-/]?[^-/]+$/, '');
  return upper === '' ? null : upper;
}
