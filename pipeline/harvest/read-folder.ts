import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveItem, ArchiveLimits, WantsName } from '../read/archive/archive-item.ts';
import { checkName } from '../read/archive/check-name.ts';

/** The items of a folder as those of an archive, in the order of their names by code unit. Links are not followed. */
export async function* readFolder(
  folder: string,
  wants: WantsName,
  limits: ArchiveLimits,
  prefix = '',
): AsyncGenerator<ArchiveItem> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) yield* readFolder(folder, wants, limits, `${name}/`);
    else if (!entry.isFile()) yield unsafe(name, 'An entry is a link or a special file.');
    else yield await readEntry(folder, name, wants, limits);
  }
}

async function readEntry(
  folder: string,
  name: string,
  wants: WantsName,
  limits: ArchiveLimits,
): Promise<ArchiveItem> {
  const fault = checkName(name);
  if (fault !== null) return unsafe(name, `The name of an entry ${fault}.`);
  if (!wants(name)) return { kind: 'skipped', name };
  const { size } = await stat(join(folder, name));
  if (size > limits.entry)
    return unsafe(name, `An entry has ${size} bytes; the most that is read is ${limits.entry}.`);
  return { kind: 'file', name, bytes: await readFile(join(folder, name)) };
}

function unsafe(name: string, message: string): ArchiveItem {
  return { kind: 'unsafe', name, message };
}
