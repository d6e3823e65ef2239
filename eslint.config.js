// The house rules that a machine can enforce: strict types, import direction, purity, determinism, size.
import tseslint from 'typescript-eslint';

/** The stages in order. A stage imports only stages to its left; see docs/architecture.md. */
const STAGES = [
  'acquire',
  'read',
  'extract',
  'normalise',
  'classify',
  'assess',
  'validate',
  'catalogue',
  'emit',
  'site',
];

/** Files that may touch the disk or the process: the edges. Everything else is a pure function. */
const EDGES = [
  'pipeline/main.ts',
  'pipeline/acquire/**',
  'pipeline/command/**',
  'pipeline/emit/foreign-files.ts',
  'pipeline/emit/write-files.ts',
  'pipeline/emit/write-output.ts',
  'pipeline/extract/read-worker.ts',
  'pipeline/extract/start-reader.ts',
  'pipeline/harvest/**',
];

const IMPURE_MODULES = ['node:fs', 'node:fs/promises', 'node:child_process', 'node:worker_threads'];
const NETWORK_MODULES = ['node:http', 'node:https', 'node:net', 'undici'];

const modules = (names, message) => names.map((name) => ({ name, message }));
const PURE = modules(IMPURE_MODULES, 'Stages are pure: disk and processes belong to the edges.');
const OFFLINE = modules(NETWORK_MODULES, 'Only pipeline/acquire/ may use the network.');

/** Import rules of one folder: which other folders it must not see, and which modules. */
function imports(folders, forbidden, paths) {
  return {
    files: folders.map((folder) => `pipeline/${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths,
          patterns: [
            {
              regex: `/(${forbidden.join('|')})/`,
              message: 'Imports point upstream only; see the list in eslint.config.js.',
            },
            { regex: '/(build|main)\\.ts$', message: 'Nothing below imports build.ts or main.ts.' },
          ],
        },
      ],
    },
  };
}

const direction = STAGES.map((stage, index) =>
  imports(
    [stage],
    [...STAGES.slice(index + 1), 'command'],
    stage === 'acquire' ? [] : [...PURE, ...OFFLINE],
  ),
);

const DETERMINISM = [
  { object: 'Date', property: 'now', message: 'No clock: dates come from the manifest.' },
  { object: 'Math', property: 'random', message: 'No chance.' },
  ...[
    'localeCompare',
    'toLocaleString',
    'toLocaleLowerCase',
    'toLocaleUpperCase',
    'toLocaleDateString',
  ].map((property) => ({ property, message: 'No locale: compare and format by code unit.' })),
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'output/', 'schemas/types.ts', '.cache/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './test/tsconfig.json' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'no-restricted-properties': ['error', ...DETERMINISM],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'No locale.' },
        { name: 'fetch', message: 'Only pipeline/acquire/ may use the network.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ClassDeclaration', message: 'Functions and interfaces, not classes.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock.' },
      ],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      complexity: ['error', 12],
      eqeqeq: 'error',
    },
  },
  ...direction,
  // The grammars, diagnostic.ts and the generated types know no stage at all.
  imports(['designation', 'committee', 'wording'], [...STAGES, 'command'], [...PURE, ...OFFLINE]),
  {
    files: ['pipeline/diagnostic.ts', 'pipeline/reference.ts', 'pipeline/build.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...PURE, ...OFFLINE] }] },
  },
  {
    files: EDGES,
    rules: { 'no-restricted-globals': ['error', { name: 'Intl', message: 'No locale.' }] },
  },
  {
    files: [
      'pipeline/emit/foreign-files.ts',
      'pipeline/emit/write-files.ts',
      'pipeline/emit/write-output.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { paths: OFFLINE }] },
  },
  {
    // The thread that reads documents, and its clock.
    files: ['pipeline/extract/read-worker.ts', 'pipeline/extract/start-reader.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [...OFFLINE, ...PURE.filter(({ name }) => name !== 'node:worker_threads')] },
      ],
    },
  },
  {
    // A tool reads it by its default export.
    files: ['vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Markup takes a line for each element and attribute.
    files: ['pipeline/site/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 60 }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
