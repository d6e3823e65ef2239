import type { SourceRow } from '../../schemas/types.ts';
import { describeInput, describeSource } from './describe-source.ts';

/** What is loaded of a manifest, and the texts of the edited files by path. */
interface Loaded {
  sources: readonly Parameters<typeof describeSource>[0][];
  input: Parameters<typeof describeInput>[0];
}

/** The sources and the edited files, as the catalogue lists them. */
export function describeSources(
  { sources, input }: Loaded,
  documents: Parameters<typeof describeSource>[1],
): SourceRow[] {
  return [...sources.map((source) => describeSource(source, documents)), ...describeInput(input)];
}
