import type { ReleaseChanges } from '../catalogue/compare-releases.ts';
import type { Publication } from './compile-publication.ts';
import { toChanges } from './to-changes.ts';

/**
 * What changed since the last release, for programs, for people, and as a feed (JSON Feed 1.1, https://jsonfeed.org) with this
 * release as its entry; its id is that of the version, so that a reader shows each version once.
 */
export function releaseFiles(
  changes: ReleaseChanges | null,
  version: string,
  { title, homepage, baseIri }: Publication,
): [name: string, text: string][] {
  const text = toChanges(changes, version);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homepage,
    items: [
      { id: `${baseIri}release/${version}`, title: `Version ${version}`, content_text: text },
    ],
  };
  return [
    ['changes.json', `${JSON.stringify(changes, null, 2)}\n`],
    ['changes.md', text],
    ['feed.json', `${JSON.stringify(feed, null, 2)}\n`],
  ];
}
