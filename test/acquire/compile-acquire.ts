import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../pipeline/acquire/project-root.ts';

/** Compiles `pipeline/acquire/` for a process of its own, below the checkout so that packages are found; names the folder. */
export function compileAcquire(): string {
  const root = projectRoot();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'acquire-'));
  const names = readdirSync(join(root, 'pipeline', 'acquire')).map((name) => `acquire/${name}`);
  for (const name of [...names, 'diagnostic.ts']) {
    const { outputText } = ts.transpileModule(readFileSync(join(root, 'pipeline', name), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    });
    const target = join(folder, name.replace('.ts', '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  return folder;
}
