import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { doctorCommand } from '../../pipeline/command/doctor.ts';

const root = mkdtempSync(join(tmpdir(), 'sm2-doctor-'));
mkdirSync(join(root, 'bin'));
writeFileSync(join(root, 'bin', 'jq'), '');

afterAll(() => {
  rmSync(root, { recursive: true });
});

async function examine(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const code = await doctorCommand(args, {
    out: (text) => (out += text),
    err: () => undefined,
    stdin: () => Promise.resolve(''),
    env: { PATH: join(root, 'bin') },
    root,
    cwd: root,
  });
  return { code, out };
}

describe('sm2 doctor', () => {
  it('says what is missing, what for, and what to do; and fails where a build would', async () => {
    const { code, out } = await examine();
    expect(code).toBe(1);
    expect(out).toMatch(/^fine {5}Node {8}\d+\./);
    expect(out).toContain('packages    not installed; needed for a build. Run "make install".');
    expect(out).toContain('none pinned; needed for the full build. Run "make fetch"');
    expect(out).toContain('chromium    not found; needed for the slow tests. On Debian: apt-get');
    expect(out).toContain(`fine     jq          ${join(root, 'bin', 'jq')}`);
  });

  it('is content where only tests and the full build lack something', async () => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{}');
    mkdirSync(join(root, 'input'));
    writeFileSync(
      join(root, 'input', 'sources-full.lock.json'),
      '{"sources":[{"source_id":"a"},{"source_id":"b"}]}',
    );
    const { code, out } = await examine('--json');
    expect(code).toBe(0);
    const checks: unknown = JSON.parse(out);
    expect(checks).toContainEqual(expect.objectContaining({ name: 'sources', found: '2 pinned' }));
  });
});
