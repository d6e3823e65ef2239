import { bundleSite } from '../../pipeline/command/bundle-site.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { makeSite } from '../../pipeline/site/site.ts';
import { sampleCatalogue } from '../catalogue/sample-catalogue.ts';

/** A title that would run as a script wherever it is not escaped. */
export const HOSTILE =
  '</script><script>globalThis.hurt = 1</script><img src=x onerror="hurt()">\u2028 "\'&';

/** The sample catalogue with hostile titles everywhere. */
export function hostileCatalogue() {
  const spoilt = sampleCatalogue.candidates.map((row) => ({
    ...row,
    title_en: `${row.title_en ?? ''} ${HOSTILE}`,
    scope_en: HOSTILE,
    url: 'javascript:hurt()',
    reasons: [HOSTILE],
  }));
  const concepts = sampleCatalogue.concepts.map((row) => ({
    ...row,
    label: `${row.label} ${HOSTILE}`,
  }));
  return readTables({ ...sampleCatalogue, candidates: spoilt, concepts });
}

/** The pages of a catalogue. */
export function sampleSite(catalogue = readTables(sampleCatalogue)): Map<string, string> {
  return makeSite(catalogue, { version: '1.2.3', tables: [] }, bundleSite());
}
