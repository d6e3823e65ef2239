import type { CandidateRow } from '../../schemas/types.ts';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { resolveReference } from '../catalogue/resolve-reference.ts';
import type { Resolution } from '../catalogue/resolve-reference.ts';
import { slug } from '../slug.ts';
import type { Io } from './command.ts';

/**
 * The standards that people name on the command line; null, with the reason and what may have been meant printed, where
 * one is unknown. Most names become ids letter by letter; the grammar of names is loaded only for the others.
 */
export async function namedStandards(
  names: readonly string[],
  catalogue: CatalogueReader,
  io: Io,
): Promise<CandidateRow[] | null> {
  const found: CandidateRow[] = [];
  for (const name of names) {
    const resolution = await resolveName(name, catalogue, io);
    if (resolution.candidate === null) {
      const meant = resolution.suggestions.map((one) => `  ${one}\n`).join('');
      io.err(
        `No standard "${name}" is known here.${meant === '' ? '\n' : ` Did you mean:\n${meant}`}`,
      );
      continue;
    }
    if (resolution.note !== null) io.err(`${resolution.note}\n`);
    found.push(resolution.candidate);
  }
  return found.length === names.length ? found : null;
}

async function resolveName(name: string, catalogue: CatalogueReader, io: Io): Promise<Resolution> {
  const direct = resolveReference(slug(name), catalogue);
  if (direct.candidate !== null) return direct;
  const { readStandardId } = await import('./read-standard-id.ts');
  const id = await readStandardId(name, io);
  return id === null ? direct : resolveReference(id, catalogue);
}
