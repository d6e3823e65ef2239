import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REVIEW_SHEETS } from '../../pipeline/catalogue/review-columns.ts';
import { actionsCommand } from '../../pipeline/command/actions.ts';
import { buildCommand } from '../../pipeline/command/build.ts';
import type { Command } from '../../pipeline/command/command.ts';
import { compareCommand } from '../../pipeline/command/compare.ts';
import { dossierCommand } from '../../pipeline/command/dossier.ts';
import { explainCommand } from '../../pipeline/command/explain.ts';
import { findingsCommand } from '../../pipeline/command/findings.ts';
import { findCommand } from '../../pipeline/command/find.ts';
import { importReviewCommand } from '../../pipeline/command/import-review.ts';
import { reviewSheetCommand } from '../../pipeline/command/review-sheet.ts';
import { showCommand } from '../../pipeline/command/show.ts';
import { tryRuleCommand } from '../../pipeline/command/try-rule.ts';
import { toReviewWorkbook } from '../../pipeline/emit/to-review-workbook.ts';
import { readWorkbook } from '../../pipeline/read/read-workbook.ts';
import { copyProject } from '../project-copy.ts';
import { run } from './run.ts';

const project = copyProject();
const ask = (command: Command, ...args: string[]) => run(command, args, project.root);

beforeAll(async () => {
  const { code, err } = await ask(buildCommand);
  expect([code, err]).toEqual([0, '']);
});

afterEach(() => {
  project.restore();
});

afterAll(() => {
  project.remove();
});

describe('every verb that reads a catalogue', () => {
  it.each([
    ['find', findCommand, ['twin']],
    ['show', showCommand, ['ISO 23247-1:2021']],
    ['explain', explainCommand, ['ISO 23247-1:2021']],
    ['actions', actionsCommand, ['--concept', 'digital twin']],
    ['dossier', dossierCommand, ['TC 184/SC 4']],
    ['compare', compareCommand, ['ISO 23247-1:2021', 'ISO 23247-2:2021']],
    ['findings', findingsCommand, ['--kind', 'definition_missing']],
    ['review-sheet', reviewSheetCommand, ['ISO/TC 10', '--output', 'r.xlsx']],
  ] as const)(
    '%s answers as text and as JSON, and explains itself',
    async (name, command, args) => {
      const text = await ask(command, ...args);
      expect([text.code, text.err]).toEqual([0, '']);
      const json = await ask(command, ...args, '--json');
      expect(() => {
        JSON.parse(json.out);
      }).not.toThrow();
      const help = await ask(command, '--help');
      expect([help.code, help.out.split('\n')[0]]).toEqual([
        0,
        expect.stringContaining(`Usage: sm2 ${name}`),
      ]);
      const nowhere = await ask(command, ...args, '--from', 'nowhere');
      expect([nowhere.code, nowhere.err]).toEqual([
        1,
        expect.stringContaining('There is no catalogue in nowhere. Build one'),
      ]);
      expect((await ask(command, ...args, '--limit', 'x')).code).toBe(2);
    },
  );
});

describe('findings', () => {
  it('are shown by kind and status', async () => {
    const open = await ask(findingsCommand, '--kind', 'claim_checked');
    const all = await ask(findingsCommand, '--kind', 'claim_checked', '--status', 'all');
    expect([open.code, all.code]).toEqual([0, 0]);
    expect(open.out).toContain('is wrong, however one counts.');
    expect(open.out).not.toContain('closed; holds');
    expect(all.out).toContain('closed; holds');
  });

  it('of a kind that there is none of are told what was meant', async () => {
    const { code, err } = await ask(findingsCommand, '--kind', 'claim_cheked');
    expect([code, err]).toEqual([1, expect.stringContaining('Did you mean claim_checked?')]);
    expect((await ask(findingsCommand, '--status', 'done')).code).toBe(2);
  });
});

describe('names on the command line', () => {
  it.each([
    ['as written', 'ISO 23247-1:2021'],
    ['without year', 'iso 23247-1'],
    ['as an id', 'iso-23247-1-2021'],
    ['in another dress, which takes the grammar', 'ISO-23247-1 (2021)'],
  ])('may be given %s', async (_, name) => {
    const { code, out } = await ask(showCommand, name);
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('ISO 23247-1:2021')]);
  });

  it('are answered with those that may have been meant', async () => {
    const { code, err } = await ask(showCommand, 'ISO 23247-9:2021');
    expect(code).toBe(1);
    expect(err).toMatch(
      /No standard "ISO 23247-9:2021" is known here. Did you mean:\n {2}ISO 23247-/,
    );
  });

  it.each([
    [showCommand, []],
    [showCommand, ['ISO 1', 'ISO 2']],
    [compareCommand, ['ISO 23247-1:2021']],
    [findCommand, []],
    [findCommand, ['twin', '--colour', 'red']],
    [findCommand, ['twin', '--limit', '0']],
    [reviewSheetCommand, ['ISO/TC 10', '--output', 'r.csv']],
    [importReviewCommand, ['r.xlsx', '--by', 'us', '--on', 'today']],
    [tryRuleCommand, ['--word', 'robotics']],
    [tryRuleCommand, ['--points', 'robotics=many']],
  ])('are wrong usage where they do not fit the verb', async (command, args) => {
    expect((await ask(command, ...args)).code).toBe(2);
  });

  it('are unknown to a facet with exit code 1', async () => {
    const { code, err } = await ask(findCommand, '--state', 'publishd');
    expect([code, err]).toEqual([1, expect.stringContaining('did you mean published?')]);
    const committee = await ask(reviewSheetCommand, 'ISO/TC 1000', '--output', 'r.xlsx');
    expect([committee.code, committee.err]).toEqual([1, expect.stringContaining('Did you mean')]);
  });
});

describe('sm2 find', () => {
  it('ranks what speaks of the words, and shows as many as asked for', async () => {
    const { out } = await ask(
      findCommand,
      'digital',
      'twin',
      '--state',
      'published',
      '--limit',
      '3',
    );
    expect(out).toMatch(/^\d+ found, the first 3 shown\n/);
    expect(out.match(/points: /g)).toHaveLength(3);
  });
});

describe('sm2 explain', () => {
  it('says why one is in, what its values rest on, and what it nearly has', async () => {
    const { out } = await ask(explainCommand, 'ISO 23247-1:2021');
    expect(out).toContain('In the catalogue: relevance ');
    expect(out).toMatch(/ {2}sm2\.hierarchy_level \w+ \(.*\): \d+\n {6}\w+ by /);
  });
});

describe('sm2 try-rule', () => {
  it('finds that unchanged rules change nothing', async () => {
    const { code, out } = await ask(tryRuleCommand, '--json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      {
        standards_added: [],
        standards_removed: [],
        relevance_changed: 0,
        values_added: [],
        values_removed: [],
        confidence_changed: 0,
      },
    ]);
  });

  it('shows what a rule that is left out takes away, and leaves the files alone', async () => {
    const before = project.read('input/rules/rules.csv');
    const { code, out } = await ask(tryRuleCommand, '--drop', 'digital-twin');
    expect([code, out]).toEqual([0, expect.stringMatching(/[1-9]\d* values removed/)]);
    expect(project.read('input/rules/rules.csv')).toBe(before);
  });

  it('takes an edited copy of a file of rules, and reports its faults', async () => {
    writeFileSync(join(project.root, 'words.csv'), 'rule_id,language\n');
    const { code, err } = await ask(tryRuleCommand, 'words.csv');
    expect([code, err]).toEqual([1, expect.stringContaining('column "wording" is missing')]);
    expect((await ask(tryRuleCommand, 'other.csv')).err).toContain('name of no file under');
  });

  it('says where an option names no rule', async () => {
    const { code, err } = await ask(tryRuleCommand, '--ics', 'unicorn=25.040');
    expect([code, err]).toEqual([1, expect.stringContaining('"unicorn" is not in')]);
  });
});

describe('review by workbook', () => {
  const values = 'input/curation/values.csv';
  const by = ['--by', 'ISO/TC 184', '--on', '2031-02-03'];

  /** Fills in the first rows of the sheet of values of a workbook. */
  async function fillIn(file: string, decisions: readonly (readonly [string, string])[]) {
    const { value: sheets } = await readWorkbook(readFileSync(join(project.root, file)), file);
    const rows = (name: string) => (sheets.get(name) ?? []).map(({ cells }) => cells);
    const filled = rows(REVIEW_SHEETS.values.name).map((cells, index) => {
      const [Decision = '', Comment = ''] = decisions[index] ?? [];
      return { ...cells, Decision, Comment };
    });
    const standards = rows(REVIEW_SHEETS.standards.name);
    project.write('filled.xlsx', await toReviewWorkbook({ standards, values: filled }));
  }

  it('turns accepted and denied values into rows of curation, once, in order', async () => {
    await ask(reviewSheetCommand, 'ISO/TC 10', '--output', 'filled.xlsx');
    project.write(values, project.read(values));
    await fillIn('filled.xlsx', [
      ['accept', ''],
      ['deny', 'not its subject'],
    ]);
    const first = await ask(importReviewCommand, 'filled.xlsx', ...by);
    expect([first.code, first.err]).toEqual([0, '']);
    const lines = project.read(values).trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(2);
    expect(lines).toEqual([...lines].sort());
    expect(lines.join('\n')).toContain('deny,not its subject,ISO/TC 184,2031-02-03');
    const again = await ask(importReviewCommand, 'filled.xlsx', ...by);
    expect(again.out).toContain('0 about values taken over, 2 known before');
    expect((await ask(buildCommand, '--output', 'reviewed')).code).toBe(0);
    const [reference = ''] = lines.find((line) => line.includes(',assert,'))?.split(',') ?? [];
    const { out } = await ask(explainCommand, reference, '--from', 'reviewed');
    expect(out).toContain('reviewed by ISO/TC 184 on 2031-02-03');
  });

  it('takes over what it can and lists the rest by sheet and row', async () => {
    await ask(reviewSheetCommand, 'ISO/TC 10', '--output', 'filled.xlsx');
    project.write(values, project.read(values));
    await fillIn('filled.xlsx', [
      ['accept', ''],
      ['deny', ''],
    ]);
    const { code, out, err } = await ask(importReviewCommand, 'filled.xlsx', ...by);
    expect(code).toBe(1);
    expect(out).toContain('1 about values taken over');
    expect(err).toMatch(/^filled\.xlsx, Values, row 3: To deny this goes against the proposal/);
  });

  it('refuses a file that is no workbook of review', async () => {
    project.write('package.json', project.read('package.json'));
    const { code, err } = await ask(importReviewCommand, 'package.json', ...by);
    expect([code, err]).toEqual([1, expect.stringContaining('no workbook')]);
    expect((await ask(importReviewCommand, 'missing.xlsx', ...by)).code).toBe(1);
  });
});

describe('actions and dossiers', () => {
  it('shows what is asked about a concept, of whom, and where the roadmap says so', async () => {
    const { out } = await ask(actionsCommand, '--concept', 'digital twin', '--committee', 'smcc');
    expect(out).toMatch(/^(one|two) actions?\n\nSMCC: .*digital twin/);
    expect(out).toContain('update_citation, open; ');
  });

  it.each([
    [actionsCommand, ['--concept', 'digital twine'], 'Did you mean Digital twin?'],
    [actionsCommand, ['--kind', 'nonsense'], 'No action has the kind "nonsense".'],
    [
      dossierCommand,
      ['ISO/TC 99999'],
      'No committee or national body "ISO/TC 99999" is known here.',
    ],
  ])('says which name is unknown', async (command, args, message) => {
    const { code, err } = await ask(command, ...args);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('reads the name of a committee in any spelling, and says in words what no source tells', async () => {
    const { out } = await ask(dossierCommand, 'TC184/SC4');
    expect(out).toMatch(/^# ISO\/TC 184\/SC 4: Industrial data\n/);
    expect(out).toContain('The sources of this catalogue do not tell who its members are.');
  });
});
