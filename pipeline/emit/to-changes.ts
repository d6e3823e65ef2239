import type { NamedChange, ReleaseChanges, StandardChange } from '../catalogue/compare-releases.ts';
import { tableLine } from './table-line.ts';

/** Of a long list so many are shown; `changes.json` has all. */
const SHOWN = 25;

/** What changed since the last release, for people: the figures first, then what matters most, then the lists. */
export function toChanges(changes: ReleaseChanges | null, version: string): string {
  if (changes === null)
    return '# What changed\n\nThis is the first release that is compared: there is none before it.\n';
  const figures = figuresOf(changes).filter(([, count]) => count > 0);
  const lines = [
    `# What changed from ${changes.from_version} to ${version}`,
    '',
    ...(figures.length === 0
      ? ['Nothing: the data are those of the release before.']
      : ['| | |', '| --- | --: |', ...figures.map(([words, count]) => tableLine(words, count))]),
    '',
    ...stepLines(changes),
    ...sectionsOf(changes).flatMap(writeSection),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

type Section = [title: string, lines: readonly string[], intro?: string];

/** What matters most comes first. */
export function sectionsOf(changes: ReleaseChanges): Section[] {
  const columns = changes.columns.map(
    ({ table, column, change }) => `\`${table}.${column}\` was ${change}`,
  );
  const left = changes.left.map((row) => `${titleLine(row)} (${row.note})`);
  return [
    ['Columns', columns, 'Programs that read these tables must be looked at.'],
    ['Gaps closed', changes.gaps_closed.map(nameLine)],
    ['New gaps', changes.gaps_opened.map(nameLine)],
    [
      'New contradictions',
      changes.contradictions.map(nameLine),
      'What a source says of its own data, and they do not bear out.',
    ],
    ['Concepts added', changes.concepts_added.map(nameLine)],
    ['Concepts removed', changes.concepts_removed.map(nameLine)],
    ['Definitions changed', changes.definitions_changed.map(nameLine)],
    ['Definitions added', changes.definitions_added.map(nameLine)],
    ['Definitions removed', changes.definitions_removed.map(nameLine)],
    ['Projects published', changes.published.map(becameLine)],
    ['Standards superseded', changes.superseded.map(becameLine)],
    ['Standards withdrawn', changes.withdrawn.map(titleLine)],
    ['Standards added', changes.added.map(titleLine)],
    ['Standards that left', left],
    ['Standards classified anew', changes.reclassified.map(valuesLine)],
  ];
}

/** What is counted in the headline of a release, and how often it happened. */
export function figuresOf(changes: ReleaseChanges): [words: string, count: number][] {
  return [
    ['standards added', changes.added.length],
    ['projects published', changes.published.length],
    ['standards superseded', changes.superseded.length],
    ['standards withdrawn', changes.withdrawn.length],
    ['standards that left for another reason', changes.left.length],
    ['standards classified anew', changes.reclassified.length],
    ['definitions added', changes.definitions_added.length],
    ['definitions removed', changes.definitions_removed.length],
    ['definitions changed', changes.definitions_changed.length],
    ['concepts added', changes.concepts_added.length],
    ['concepts removed', changes.concepts_removed.length],
    ['gaps closed', changes.gaps_closed.length],
    ['new gaps', changes.gaps_opened.length],
    ['new contradictions', changes.contradictions.length],
    ['columns added, removed or changed', changes.columns.length],
  ];
}

const STEPS = {
  major: 'Columns changed, which asks for a new major version.',
  minor: 'Rows, rules or schemes changed, which asks for a new minor version.',
  patch: 'Values changed, which asks for a new patch version.',
  none: '',
} as const;

function stepLines({ step }: ReleaseChanges): string[] {
  return step === 'none' ? [] : [STEPS[step], ''];
}

function writeSection([title, lines, intro]: Section): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    `## ${title} (${lines.length})`,
    '',
    ...(intro === undefined ? [] : [intro, '']),
    ...lines.slice(0, SHOWN).map((line) => `- ${line}`),
    ...(more > 0 ? [`- and ${more} more, all in \`changes.json\``] : []),
    '',
  ];
}

function nameLine({ name }: NamedChange): string {
  return name;
}

function titleLine({ reference, title }: StandardChange): string {
  return title === '' ? reference : `${reference}, ${title}`;
}

function becameLine(row: StandardChange): string {
  return `${titleLine(row)} → ${row.note}`;
}

/** `ISO 23247-1:2021: now sm2 hierarchy level work centre; no longer …`. */
function valuesLine({ reference, gained, lost }: StandardChange): string {
  const parts = [
    ...(gained.length === 0 ? [] : [`now ${valueWords(gained)}`]),
    ...(lost.length === 0 ? [] : [`no longer ${valueWords(lost)}`]),
  ];
  return `${reference}: ${parts.join('; ')}`;
}

const VALUES = 4;

function valueWords(values: readonly string[]): string {
  const words = values.slice(0, VALUES).map((value) => {
    const [scheme = '', characteristic = '', code = ''] = value.split('/');
    return `${characteristic} ${code} (${scheme})`.replaceAll('_', ' ');
  });
  const more = values.length - VALUES;
  return more > 0 ? `${words.join(', ')} and ${more} more` : words.join(', ');
}
