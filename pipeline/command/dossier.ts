import { describeBody } from '../catalogue/describe-body.ts';
import { describeCommittee } from '../catalogue/describe-committee.ts';
import { indexDossiers } from '../catalogue/index-dossiers.ts';
import type { DossierIndex } from '../catalogue/index-dossiers.ts';
import { suggest } from '../catalogue/suggest.ts';
import { toBodyDossier } from '../emit/to-body-dossier.ts';
import { toCommitteeDossier } from '../emit/to-committee-dossier.ts';
import { slug } from '../slug.ts';
import { CATALOGUE_OPTIONS, chosenCatalogue, printAnswer } from './ask-catalogue.ts';
import type { Command } from './command.ts';
import { readCommitteeId } from './read-committee-id.ts';
import { readOptions } from './read-options.ts';

const HELP = `Usage: sm2 dossier COMMITTEE|BODY [--from DIR] [--json]

Shows what a built catalogue (default: output) holds for the secretary of a committee: its concepts, standards and
definitions, what is out of date, what it is asked for, with whom it shares a concept, its members; or for a national
body: its seats and secretariats, and the concepts on which it has none.

  sm2 dossier "ISO/TC 184/SC 4"
  sm2 dossier DIN
`;

/** `sm2 dossier`: the paper of one committee or national body. */
export const dossierCommand: Command = async (args, io) => {
  const options = readOptions(args, CATALOGUE_OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  const [name] = options.positionals;
  if (name === undefined || options.positionals.length > 1) {
    io.err(`Name one committee or national body, in quotes.\n\n${HELP}`);
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  if (catalogue === null) return 1;
  const index = indexDossiers(catalogue);
  const found = findParty(slug(name), index) ?? findParty(await readCommitteeId(name, io), index);
  if (found === null) {
    io.err(`No committee or national body "${name}" is known here.${didYouMean(name, index)}\n`);
    return 1;
  }
  printAnswer(options, io, found.dossier, found.text);
  return 0;
};

/** The dossier of what has this id; null where nothing has. */
function findParty(
  id: string | null,
  index: DossierIndex,
): { dossier: unknown; text: string } | null {
  if (id === null) return null;
  const committee = index.committees.get(id);
  if (committee !== undefined) {
    const dossier = describeCommittee(committee, index);
    return { dossier, text: toCommitteeDossier(dossier) };
  }
  const body = index.organizations.get(id);
  if (body?.kind !== 'national_body') return null;
  const dossier = describeBody(body, index);
  return { dossier, text: toBodyDossier(dossier) };
}

function didYouMean(name: string, { committees, organizations }: DossierIndex): string {
  const bodies = [...organizations.values()].filter(({ kind }) => kind === 'national_body');
  const known = [
    ...[...committees.values()].map((row) => row.name),
    ...bodies.map(({ acronym }) => acronym),
  ];
  const near = suggest(name, known);
  return near.length === 0 ? '' : ` Did you mean:\n${near.map((one) => `  ${one}`).join('\n')}`;
}
