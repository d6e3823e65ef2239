import { buildSync } from 'esbuild';
import type { BuildOptions as BundleOptions } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../acquire/project-root.ts';
import type { SiteAssets } from '../site/site.ts';

/** As old as the browsers that know the colours of the style sheet. */
const TARGET = ['chrome123', 'firefox121', 'safari17.5'];

/** Bundles the browser's code of this program: classic scripts, which run from a folder too. */
export function bundleSite(): SiteAssets {
  const client = join(projectRoot(), 'pipeline', 'site', 'client');
  return {
    script: bundle(join(client, 'main.tsx')),
    early: bundle(join(client, 'early.ts')),
    style: bundle(join(client, 'style.css')),
    icon: readFileSync(join(client, 'icon.svg'), 'utf8'),
  };
}

function bundle(entry: string): string {
  const options = {
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    target: TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  } as const satisfies BundleOptions;
  const [file] = buildSync(options).outputFiles;
  if (file === undefined) throw new Error(`${entry} cannot be bundled`);
  return file.text;
}
