import { describe, expect, it } from 'vitest';
import { runVerb } from '../../pipeline/command/run-verb.ts';
import { allVerbs } from '../../pipeline/command/verbs.ts';
import { run } from './run.ts';

const ROOT = process.cwd();
const sm2 = (...args: string[]) => run(runVerb, args, ROOT);

describe('sm2', () => {
  it('lists every verb in its help, each under one heading', async () => {
    const { code, out } = await sm2('--help');
    expect(code).toBe(0);
    for (const { name, summary } of allVerbs())
      expect(out.match(new RegExp(`^  ${name} .*${summary}$`, 'gm'))).toHaveLength(1);
  });

  it('says its usage on standard error where no verb is given', async () => {
    const { code, out, err } = await sm2();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: sm2 <command>');
  });

  it('tells the version of the data it makes', async () => {
    expect((await sm2('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['biuld', 'Did you mean build?'],
    ['pars', 'Did you mean parse'],
    ['review', 'review-sheet'],
    ['xyzzyx', 'there is no command "xyzzyx". "sm2 --help" lists'],
  ])('answers the unknown verb %s with what may have been meant', async (name, answer) => {
    const { code, err } = await sm2(name);
    expect(code).toBe(2);
    expect(err).toContain(answer);
  });

  it('suggests the option that was most likely meant', async () => {
    const { code, err } = await sm2('parse', '--jsnol');
    expect(code).toBe(2);
    expect(err).toMatch(/^sm2: There is no option --jsnol\. Did you mean --jsonl\?\n/);
  });

  it.each(allVerbs().map(({ name }) => name))('explains %s with an example', async (name) => {
    for (const asked of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, out } = await sm2(...asked);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: sm2 ${name}\\b`));
      expect(out).toMatch(new RegExp(`^  sm2 ${name}\\b`, 'm'));
    }
  });
});
