import { resolve } from 'node:path';
import type { CandidateRow } from '../../schemas/types.ts';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { namedStandards } from './named-standards.ts';
import { openCatalogue } from './open-catalogue.ts';
import { readOptions, textOption } from './read-options.ts';
import type { Arguments } from './read-options.ts';

/** The options of every verb that reads a built catalogue. */
export const CATALOGUE_OPTIONS = {
  from: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** The catalogue that `--from` names (default `output`); null, with what to do printed, where there is none. */
export function chosenCatalogue(options: Arguments, io: Io): CatalogueReader | null {
  const name = textOption(options, 'from', 'output');
  const folder = resolve(options.values['from'] === undefined ? io.root : io.cwd, name);
  const catalogue = openCatalogue(folder, io.root);
  if (catalogue === null)
    io.err(
      `There is no catalogue in ${name}. Build one with "sm2 build", or name its folder with --from DIR.\n`,
    );
  return catalogue;
}

/** Prints an answer: as JSON where it was asked for, else as text for people. */
export function printAnswer(options: Arguments, io: Io, answer: unknown, text: string): void {
  io.out(options.values['json'] === true ? `${JSON.stringify(answer, null, 2)}\n` : text);
}

/** What a verb says about standards that are named. */
export interface StandardsVerb<Answer> {
  help: string;
  /** The least number of names; there is no most, unless the verb is about one standard. */
  names: { least: number; most: number };
  answer: (standards: readonly CandidateRow[], catalogue: CatalogueReader, io: Io) => Answer | null;
  toText: (answer: Answer) => string;
}

/** A command about standards named as arguments: `sm2 show "ISO 23247-1:2021"`. */
export function askAboutStandards<Answer>(verb: StandardsVerb<Answer>): Command {
  return async (args, io): Promise<ExitCode> => {
    const options = readOptions(args, CATALOGUE_OPTIONS, verb.help, io);
    if ('code' in options) return options.code;
    const { positionals } = options;
    if (positionals.length < verb.names.least || positionals.length > verb.names.most) {
      io.err(`Name the standard as one argument, in quotes.\n\n${verb.help}`);
      return 2;
    }
    const catalogue = chosenCatalogue(options, io);
    if (catalogue === null) return 1;
    const standards = await namedStandards(positionals, catalogue, io);
    const answer = standards && verb.answer(standards, catalogue, io);
    if (answer === null) return 1;
    printAnswer(options, io, answer, verb.toText(answer));
    return 0;
  };
}
