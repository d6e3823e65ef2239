/** A fresh clone of this checkout, with what is not committed yet, as a newcomer would have it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../pipeline/acquire/project-root.ts';

export interface Clone {
  folder: string;
  git: (...args: string[]) => string;
  /** What a shell command prints to both outputs, and its exit code. */
  run: (command: string) => { printed: string; code: number };
  remove: () => void;
}

/** Clones into a new folder; commands run with nothing of this run around them but programs and the shared folder. */
export function cloneProject(): Clone {
  const work = mkdtempSync(join(tmpdir(), 'sm2-clone-'));
  const folder = join(work, 'clone');
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    SM2_SHARED: resolve(process.env['SM2_SHARED'] ?? '../shared'),
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    NPM_CONFIG_LOGLEVEL: 'error',
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const root = projectRoot();
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) cpSync(join(root, file), join(folder, file));
  git('init', '--quiet');
  git('add', '--all');
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  git(...author, 'commit', '--quiet', '-m', 'copy');
  return {
    folder,
    git,
    run: (command) => {
      const script = `(${command}\n) 2>&1; echo; echo $?`;
      const all = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env });
      const [, printed = '', code = ''] = /^([^]*?)\n(\d+)\n$/.exec(all) ?? [];
      return { printed, code: Number(code) };
    },
    remove: () => {
      rmSync(work, { recursive: true });
    },
  };
}
