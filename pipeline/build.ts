/** The stages in order: start reading here. Each stage is a folder, each function a file of its name. */
import type { Scheme } from '../schemas/types.ts';
import { cacheFolder } from './acquire/cache-folder.ts';
import { loadSources, readManifestText } from './acquire/load-sources.ts';
import type { LoadedSource } from './acquire/load-sources.ts';
import { lockPath, readLockText } from './acquire/read-lock-text.ts';
import { readProject } from './acquire/read-project.ts';
import type { ProjectFiles } from './acquire/read-project.ts';
import { assess } from './assess/assess.ts';
import { planRoadmap } from './assess/plan-roadmap.ts';
import { classificationInput } from './classify/classification-input.ts';
import { classify } from './classify/classify.ts';
import { hasErrors } from './diagnostic.ts';
import type { Diagnostic, Outcome } from './diagnostic.ts';
import { compilePublication } from './emit/compile-publication.ts';
import { emit } from './emit/emit.ts';
import type { ReleaseNotes } from './emit/emit.ts';
import type { FileContent } from './emit/file-content.ts';
import { gatherHarvest } from './harvest/gather-harvest.ts';
import type { HarvestObserver } from './harvest/gather-harvest.ts';
import { sortCatalogue } from './emit/sort-catalogue.ts';
import { readDocuments } from './extract/read-documents.ts';
import { startReader } from './extract/start-reader.ts';
import type { Reader, Reading, ReadingLimits } from './extract/start-reader.ts';
import type { Catalogue } from './normalise/catalogue.ts';
import { describeSources } from './normalise/describe-sources.ts';
import { normalise } from './normalise/normalise.ts';
import type { RegisteredStandard } from './normalise/registered-standard.ts';
import { compileReference } from './reference.ts';
import type { InputRows, Reference } from './reference.ts';
import { checkAccounts } from './validate/check-accounts.ts';
import { checkBudgets } from './validate/check-budgets.ts';
import { checkCatalogue } from './validate/check-catalogue.ts';
import { checkDecidedNames } from './validate/check-decided-names.ts';
import { checkDrift } from './validate/check-drift.ts';
import { checkInput } from './validate/check-input.ts';
import { checkLock } from './validate/check-lock.ts';
import { checkManifest } from './validate/check-manifest.ts';
import { checkSchemes } from './validate/check-schemes.ts';
import { checkRegisters } from './validate/check-registers.ts';
import { compileSchemas } from './validate/compile-schemas.ts';
import type { SchemaSet } from './validate/compile-schemas.ts';
import { warnOfStale } from './validate/warn-of-stale.ts';

export interface BuildOptions {
  /** The checkout: where `schemas/` and `input/` are. */
  root: string;
  /** Path of the manifest. */
  manifest: string;
  /** Version of the data. */
  version: string;
  /** The edited files, where others than those of the checkout are tried. */
  project?: ProjectFiles;
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
  root: string;
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
  const { root, manifest, version, project = readProject(root) } = options;
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
      root,
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
  const reading = await readDocuments(sources, rows, reader);
  const extractions = reading.flatMap(({ value }) => value?.extraction ?? []);
  const described = describeSources(prepared, documentsOf(reading));
  const found = [...warnings, ...reading.flatMap(({ diagnostics }) => diagnostics)];
  if (hasErrors(found)) return { value: null, diagnostics: found };

  const harvested = await gatherHarvest(sources, root, observer);
  observer.onStage('normalise');
  const gathered = { extractions, registered, harvest: harvested.value };
  const { accounts, profiles, ...joined } = normalise(gathered, described, rows, reference);
  harvested.value.close();
  observer.onStage('classify');
  const rulebook = classificationInput(prepared, reference);
  const classified = classify(joined.catalogue, rulebook);
  const findings = assess(classified, rows('corrections'), rulebook);
  const planned = planRoadmap({ ...classified.catalogue, findings }, rows, rulebook.rules);
  const catalogue = sortCatalogue(planned, schemas.tables);
  observer.onStage('validate');
  const drift = { expectations: rows('harvest-expectations'), bounds: rows('drift-bounds') };
  const diagnostics = [
    ...found,
    ...harvested.diagnostics,
    ...checkAccounts(accounts),
    ...checkBudgets(accounts, rows('harvest-budgets')),
    ...checkDrift(profiles, described, drift),
    ...checkCatalogue(catalogue, schemas),
    ...warnOfStale(findings),
  ];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  observer.onStage('emit');
  const files = await publish(catalogue, prepared, { accounts, profiles, diagnostics });
  return { value: { catalogue, files }, diagnostics };
}

/** The files of a catalogue, with what is told of its build. */
function publish(
  catalogue: Catalogue,
  { schemas, rows, version }: Prepared,
  notes: Omit<ReleaseNotes, 'version' | 'publication'>,
): Promise<Built['files']> {
  const publication = compilePublication(rows);
  return emit(catalogue, schemas.tables, { ...notes, version, publication });
}

function documentsOf(reading: readonly Outcome<Reading | null>[]): Reading['document'][] {
  return reading.flatMap(({ value }) => value?.document ?? []);
}
