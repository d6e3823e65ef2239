import type { Command } from './command.ts';

/** A verb of the command line. */
export interface Verb {
  name: string;
  /** What it is about, as usage shows it. */
  subject: string;
  summary: string;
  /** Its code, loaded when the verb is used, so that small ones start at once. */
  load: () => Promise<Command>;
}

export interface VerbGroup {
  title: string;
  verbs: readonly Verb[];
}

/** Every verb, by what people come for: the one list that help, suggestions and the README follow. */
export const VERB_GROUPS: readonly VerbGroup[] = [
  {
    title: 'Ask a built catalogue',
    verbs: [
      {
        name: 'find',
        subject: 'WORDS',
        summary: 'find standards by words and facets',
        load: async () => (await import('./find.ts')).findCommand,
      },
      {
        name: 'show',
        subject: 'REFERENCE',
        summary: 'show what is known about a standard',
        load: async () => (await import('./show.ts')).showCommand,
      },
      {
        name: 'explain',
        subject: 'REFERENCE',
        summary: 'say why a standard is in or out, and why it has its values',
        load: async () => (await import('./explain.ts')).explainCommand,
      },
      {
        name: 'compare',
        subject: 'A B ...',
        summary: 'put standards side by side',
        load: async () => (await import('./compare.ts')).compareCommand,
      },
      {
        name: 'diff',
        subject: 'A B',
        summary: 'show what changed from one built catalogue to another',
        load: async () => (await import('./diff.ts')).diffCommand,
      },
      {
        name: 'serve',
        subject: '',
        summary: 'show the pages in the browser of this machine',
        load: async () => (await import('./serve.ts')).serveCommand,
      },
    ],
  },
  {
    title: 'Follow the roadmap',
    verbs: [
      {
        name: 'findings',
        subject: '',
        summary: 'show gaps, contradictions and outdated citations',
        load: async () => (await import('./findings.ts')).findingsCommand,
      },
      {
        name: 'actions',
        subject: '',
        summary: 'show what the roadmap asks of whom',
        load: async () => (await import('./actions.ts')).actionsCommand,
      },
      {
        name: 'dossier',
        subject: 'COMMITTEE|BODY',
        summary: 'show what concerns a committee or a national body',
        load: async () => (await import('./dossier.ts')).dossierCommand,
      },
    ],
  },
  {
    title: 'Build',
    verbs: [
      {
        name: 'build',
        subject: '',
        summary: 'build the catalogue of a manifest',
        load: async () => (await import('./build.ts')).buildCommand,
      },
      {
        name: 'site',
        subject: '',
        summary: 'make the pages of a built catalogue again',
        load: async () => (await import('./site.ts')).siteCommand,
      },
      {
        name: 'release',
        subject: '',
        summary: 'check that a catalogue may be released, and remember it',
        load: async () => (await import('./release.ts')).releaseCommand,
      },
      {
        name: 'check',
        subject: '',
        summary: 'check the edited files and the manifest without building',
        load: async () => (await import('./check.ts')).checkCommand,
      },
      {
        name: 'verify',
        subject: '',
        summary: 'check checksums, rows and references of a built or downloaded catalogue',
        load: async () => (await import('./verify.ts')).verifyCommand,
      },
      {
        name: 'fetch',
        subject: '',
        summary: 'fetch the sources of a manifest into the cache',
        load: async () => (await import('./fetch.ts')).fetchCommand,
      },
      {
        name: 'expect',
        subject: '',
        summary: 'accept the shape of the harvested sources, for later builds to compare with',
        load: async () => (await import('./expect.ts')).expectCommand,
      },
      {
        name: 'export',
        subject: '',
        summary: 'print a built catalogue in the form of the classification scorer',
        load: async () => (await import('./export.ts')).exportCommand,
      },
      {
        name: 'doctor',
        subject: '',
        summary: 'look for what is missing on this machine',
        load: async () => (await import('./doctor.ts')).doctorCommand,
      },
    ],
  },
  {
    title: 'Read documents and names',
    verbs: [
      {
        name: 'extract',
        subject: 'FILE',
        summary: 'show the definitions, tables and mentions in one document',
        load: async () => (await import('./extract.ts')).extractCommand,
      },
      {
        name: 'new-source',
        subject: 'FILE',
        summary: 'write the manifest entry of a new source, and show what it holds',
        load: async () => (await import('./new-source.ts')).newSourceCommand,
      },
      {
        name: 'parse',
        subject: 'NAME',
        summary: 'take the name of a standard apart',
        load: async () => (await import('./parse.ts')).parseCommand,
      },
      {
        name: 'parse-committee',
        subject: 'NAME',
        summary: 'take the name of a committee apart',
        load: async () => (await import('./parse-committee.ts')).parseCommitteeCommand,
      },
    ],
  },
  {
    title: 'Decide',
    verbs: [
      {
        name: 'review-sheet',
        subject: 'COMMITTEE',
        summary: 'write the workbook in which a committee reviews its standards',
        load: async () => (await import('./review-sheet.ts')).reviewSheetCommand,
      },
      {
        name: 'import-review',
        subject: 'FILE',
        summary: 'take the decisions of such a workbook over',
        load: async () => (await import('./import-review.ts')).importReviewCommand,
      },
      {
        name: 'try-rule',
        subject: '',
        summary: 'show what changed rules would add and remove',
        load: async () => (await import('./try-rule.ts')).tryRuleCommand,
      },
    ],
  },
];

/** The verbs of all groups. */
export function allVerbs(): Verb[] {
  return VERB_GROUPS.flatMap(({ verbs }) => verbs);
}
