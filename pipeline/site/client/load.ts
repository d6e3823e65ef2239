import type { SiteData } from '../view/site-data.ts';

declare global {
  var sm2: { put: (name: string, value: unknown) => void } | undefined;
}

/** What has been loaded, and what is under way, by name. */
const LOADED = new Map<string, Promise<unknown>>();
const WAITING = new Map<string, (value: unknown) => void>();

globalThis.sm2 = { put: (name, value) => WAITING.get(name)?.(value) };

/**
 * Loads data of the site, once: `await load('index')`, or a piece of them, `await load('standards', 'standards-03')`. They are
 * scripts, since a page that was opened from a folder may not fetch.
 */
export async function load<Name extends keyof SiteData>(
  kind: Name,
  name: string = kind,
): Promise<SiteData[Name]> {
  const loading = LOADED.get(name) ?? startLoading(name);
  LOADED.set(name, loading);
  const value = await loading;
  if (!isOfKind(value, kind)) throw new Error(`data/${name}.js holds no data`);
  return value;
}

function startLoading(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    WAITING.set(name, resolve);
    const script = document.createElement('script');
    script.src = `data/${name}.js`;
    script.addEventListener('error', () => {
      LOADED.delete(name);
      reject(new Error(`data/${name}.js cannot be loaded`));
    });
    document.head.append(script);
  });
}

/** A key that data of each kind have; the rest of them is as the build that wrote the page wrote it. */
const SIGN: Readonly<Record<keyof SiteData, string>> = {
  framework: 'scheme_values',
  index: 'facets',
  map: 'axes',
  standards: 'families',
};

function isOfKind<Name extends keyof SiteData>(
  value: unknown,
  kind: Name,
): value is SiteData[Name] {
  return typeof value === 'object' && value !== null && SIGN[kind] in value;
}
