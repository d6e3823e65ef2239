/** The stages in order: start reading here. Each stage is a folder, each function a file of its name. */
import type { Scheme } from '../schemas/types.ts';
import { cacheFolder } from './acquire/cache-folder.ts';
import { loadSources, readManifestText } from './acquire/load-sources.ts';
import type { LoadedSource } from './acquire/load-sources.ts';
import { lockPath, readLockText } from './acquire/read-lock-text.ts';
import { readProject } from './acquire/read-project.ts';
import type { ProjectFiles } from './acquire/read-project.ts';
import type { ReleaseSnapshot } from './catalogue/release-snapshot.ts';
import { assess } from './assess/assess.ts';
import { planRoadmap } from './assess/plan-roadmap.ts';
import { classificationInput } from './classify/classification-input.ts';
import { classify } from './classify/classify.ts';
import { hasErrors } from './diagnostic.ts';
import type { Diagnostic, Outcome } from './diagnostic.ts';
import type { FileContent } from './emit/file-content.ts';
import { gatherHarvest } from './harvest/gather-harvest.ts';
import type { HarvestObserver } from './harvest/gather-harvest.ts';
import { sortCatalogue } from './emit/sort-catalogue.ts';
import { withholdTexts } from './emit/withhold-texts.ts';
import { readDocuments } from './extract/read-documents.ts';
import { startReader } from './extract/start-reader.ts';
import type { Reader, ReadingLimits } from './extract/start-reader.ts';
import type { Catalogue } from './normalise/catalogue.ts';
import { describeSources } from './normalise/describe-sources.ts';
import { normalise } from './normalise/normalise.ts';
import type { RegisteredStandard } from './normalise/registered-standard.ts';
import { compileReference } from './reference.ts';
import type { InputRows, Reference } from './reference.ts';
import { publish } from './publish.ts';
import type { SiteAssets } from './site/site.ts';
import { checkDecidedNames } from './validate/check-decided-names.ts';
import { checkInput } from './validate/check-input.ts';
import { checkLock } from './validate/check-lock.ts';
import { checkManifest } from './validate/check-manifest.ts';
import { checkSchemes } from './validate/check-schemes.ts';
import { checkRegisters } from './validate/check-registers.ts';
import { compileSchemas } from './validate/compile-schemas.ts';
import type { SchemaSet } from './validate/compile-schemas.ts';
import { validate } from './validate/validate.ts';

export interface BuildOptions {
  /** The checkout: where `schemas/` and `input/` are. */
  root: string;
  /** Path of the manifest. */
  manifest: string;
  /** Version of the data. */
  version: string;
  /** Whether the catalogue is for others: texts that may only be cited are left out then. */
  publish?: boolean;
  /** The edited files, where others than those of the checkout are tried. */
  project?: ProjectFiles;
  /** The last release of this manifest, to compare with. */
  lastRelease?: ReleaseSnapshot | null;
  /** The browser's part of the pages; without it none are made. */
  assets?: SiteAssets;
  /** What reading one document may take; the defaults unless told. */
  limits?: ReadingLimits | undefined;
}

/** Who is told how far a build is; the build itself knows no time. */
export type BuildObserver = HarvestObserver;

const NOBODY: BuildObserver = { onStage: () => undefined, onHarvest: () => () => undefined };

/** What is known before a document is read: the checked files of the project and the sources of the manifest. */
export interface Prepared {
  schemas: SchemaSet;
  rows: InputRows;
  /** The compiled vocabularies; null where the edited files are faulty. */
  reference: Reference | null;
  sources: LoadedSource[];
  /** The rows of the registers among them. */
  registered: RegisteredStandard[];
  /** Texts of the edited files, by path. */
  input: ReadonlyMap<string, string>;
  schemes: Scheme[];
  version: string;
  publish: boolean;
  lastRelease: ReleaseSnapshot | null;
  root: string;
  assets: SiteAssets | null;
}

export interface Built {
  catalogue: Catalogue;
  /** The files to publish, by name. */
  files: ReadonlyMap<string, FileContent>;
}

/** Builds the catalogue of a manifest. The value is null where an error stands in the way. */
export async function build(options: BuildOptions): Promise<Outcome<Built | null>> {
  return buildPrepared(await prepare(options), options.limits);
}

/** The same from what `prepare` gave. */
export async function buildPrepared(
  { value, diagnostics }: Outcome<Prepared>,
  limits?: ReadingLimits,
  observer: BuildObserver = NOBODY,
): Promise<Outcome<Built | null>> {
  const { reference } = value;
  if (reference === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  const reader = startReader(limits);
  try {
    return await transform(value, reference, { reader, observer }, diagnostics);
  } finally {
    await reader.close();
  }
}

/** Reads and checks everything that people edit, and loads the sources; reports all faults in one run. */
export async function prepare(options: BuildOptions): Promise<Outcome<Prepared>> {
  const { root, manifest, version, publish = false, project = readProject(root) } = options;
  const schemas = compileSchemas(project.schemas);
  const input = checkInput(project, schemas);
  const text = await readManifestText(manifest);
  const entries = checkManifest(text.value, manifest, schemas);
  const lock = checkLock(await readLockText(manifest), lockPath(manifest), schemas);
  const fetched = { cache: cacheFolder(root), lock: lock.value };
  const sources = await loadSources(entries.value, manifest, fetched);
  const rows = input.value;
  const reference = hasErrors(input.diagnostics) ? null : compileReference(rows);
  const registers = checkRegisters(sources.value, schemas, rows, reference);
  const schemes = checkSchemes(project.schemes, schemas, rows);
  const faults = [
    input,
    text.diagnostics.length > 0 ? text : entries,
    lock,
    sources,
    registers,
    schemes,
    checkDecidedNames(rows, reference),
  ];
  return {
    value: {
      schemas,
      rows,
      reference,
      sources: sources.value,
      registered: registers.value,
      input: project.input,
      schemes: schemes.value,
      version,
      publish,
      lastRelease: options.lastRelease ?? null,
      root,
      assets: options.assets ?? null,
    },
    diagnostics: faults.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** From loaded sources to published files: read, extract, normalise, assess, validate, emit. */
async function transform(
  prepared: Prepared,
  reference: Reference,
  { reader, observer }: { reader: Reader; observer: BuildObserver },
  warnings: readonly Diagnostic[],
): Promise<Outcome<Built | null>> {
  const { schemas, rows, sources, registered, root } = prepared;
  observer.onStage('read');
  const read = await readDocuments(sources, rows, reader);
  const described = describeSources(prepared, read.documents);
  const found = [...warnings, ...read.diagnostics];
  if (hasErrors(found)) return { value: null, diagnostics: found };

  const harvested = await gatherHarvest(sources, root, observer);
  observer.onStage('normalise');
  const gathered = { extractions: read.extractions, registered, harvest: harvested.value };
  const { accounts, profiles, ...joined } = normalise(gathered, described, rows, reference);
  harvested.value.close();
  observer.onStage('classify');
  const rulebook = classificationInput(prepared, reference);
  const classified = classify(joined.catalogue, rulebook);
  const documents = { extractions: read.extractions, reference };
  const findings = assess(classified, { ...documents, rulebook, ...reviewed(rows) });
  const planned = planRoadmap({ ...classified.catalogue, findings }, rows, rulebook.rules);
  const sorted = sortCatalogue(planned, schemas.tables);
  const shown = prepared.publish ? read.documents : null;
  const { catalogue, clear } = withholdTexts(sorted, shown, schemas.tables);
  observer.onStage('validate');
  const diagnostics = [
    ...found,
    ...harvested.diagnostics,
    ...validate({ catalogue, accounts, profiles }, rows, schemas),
  ].map(clear);
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  observer.onStage('emit');
  const files = await publish(catalogue, prepared, { accounts, profiles, diagnostics });
  return { value: { catalogue, files }, diagnostics };
}

/** What people corrected in the sources and decided about findings. */
function reviewed(rows: InputRows) {
  return { corrections: rows('corrections'), decisions: rows('finding-decisions') };
}
