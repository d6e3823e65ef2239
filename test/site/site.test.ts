import { describe, expect, it } from 'vitest';
import { hostileCatalogue, sampleSite } from './sample-site.ts';

const site = sampleSite();
const pages = [...site].filter(([path]) => path.endsWith('.html'));

describe('the site', () => {
  it('is the same from the same catalogue', () => {
    expect([...sampleSite()]).toEqual([...site]);
  });

  it('asks nothing of other hosts, and runs no inline script or style', () => {
    for (const [, html] of pages) {
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\/[^"]*\.(?:js|css|png|svg|woff2?)"/);
      expect(html).not.toMatch(/<script(?![^>]* src=)[^>]*>/);
      expect(html).not.toMatch(/ (?:style|on[a-z]+)="/);
    }
  });

  it.each(['index.html', 'standards.html', 'standard.html', 'compare.html', 'data/index.js'])(
    'holds %s',
    (path) => {
      expect(site.has(path)).toBe(true);
    },
  );

  it('leads to pages that it holds', () => {
    const missing = pages.flatMap(([path, html]) =>
      Array.from(html.matchAll(/href="([^":#?]+)[^"]*"/g), ([, target = '']) => target)
        .filter((target) => !site.has(target) && !target.startsWith('../'))
        .map((target) => `${path} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('escapes whatever a source says', () => {
    for (const [path, text] of sampleSite(hostileCatalogue())) {
      if (!path.endsWith('.html')) continue;
      expect(text).not.toContain('<img src=x');
      expect(text).not.toContain('<script>globalThis');
      expect(text).not.toContain('href="javascript:');
    }
  });
});
