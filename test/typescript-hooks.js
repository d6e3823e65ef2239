// The hook of typescript-in-workers.js: loads a `.ts` file as the JavaScript that it is without its types.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CACHE = new URL('../.cache/typescript/', import.meta.url);

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  const kept = new URL(`${hash}.js`, CACHE);
  if (!existsSync(kept)) await compile(text, kept);
  return { format: 'module', source: readFileSync(kept, 'utf8'), shortCircuit: true };
}

/** Compiles one file; it appears in the cache as a whole, since several threads may do the same. */
async function compile(text, kept) {
  const { default: typescript } = await import('typescript');
  const { ModuleKind, ScriptTarget } = typescript;
  const { outputText } = typescript.transpileModule(text, {
    compilerOptions: {
      module: ModuleKind.ESNext,
      target: ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
  });
  mkdirSync(CACHE, { recursive: true });
  const draft = new URL(`${kept.href}.${process.pid}.${process.hrtime.bigint()}`);
  writeFileSync(draft, outputText);
  renameSync(draft, kept);
}
