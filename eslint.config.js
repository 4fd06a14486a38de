import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports that a layer must not make, as rules of `no-restricted-imports`. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
});

/** A relative path that climbs into one of the folders. */
const into = (...folders) => `^(\\.\\./)+(${folders.join('|')})(/|$)`;

const editor = ['^vscode$', 'Only the extension knows the editor.'];

/** Syntax that no folder uses. */
const bannedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  {
    selector: 'ImportDeclaration[source.value=/generated\\/ast\\.ts$/] > ImportSpecifier',
    message: 'Import the syntax tree as `import * as ast`, so that ast.Service and Service differ.',
  },
];

/** Rules that need no setting: what they find is nearly always a mistake. */
const mistakes = [
  'no-async-promise-executor',
  'no-case-declarations',
  'no-cond-assign',
  'no-constant-condition',
  'no-control-regex',
  'no-dupe-else-if',
  'no-duplicate-case',
  'no-empty',
  'no-empty-pattern',
  'no-fallthrough',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-prototype-builtins',
  'no-self-assign',
  'no-sparse-arrays',
  'no-unreachable',
  'no-unsafe-finally',
  'no-unused-labels',
  'no-useless-catch',
  'no-useless-escape',
  'use-isnan',
  'valid-typeof',
];

export default defineConfig(
  globalIgnores([
    '**/generated/',
    'dist/',
    'out/',
    'library/',
    'examples/',
    '.vscode-test/',
    '**/node_modules/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...Object.fromEntries(mistakes.map((rule) => [rule, 'error'])),
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      complexity: ['error', { max: 12, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-params': ['error', 5],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...bannedSyntax],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  // The directions between the folders (docs/ARCHITECTURE.md).
  {
    files: ['grammar/**/*.ts'],
    rules: forbid([
      into('core', 'language-server', 'cli', 'extension', 'test', 'scripts'),
      'The grammar stands below all.',
    ]),
  },
  {
    files: ['core/**/*.ts'],
    rules: forbid(
      [into('language-server', 'cli', 'extension', 'test', 'scripts'), 'Imports never go upward.'],
      ['^langium/', 'Core knows the parser of Langium, not its services for editors.'],
      ['^vscode', 'Core knows no editor and no protocol.'],
      ['^node:', 'Core takes values and returns values: no disk, no process, no clock.'],
    ),
  },
  {
    files: ['language-server/**/*.ts'],
    rules: forbid([into('cli', 'extension', 'test', 'scripts'), 'Imports never go upward.'], editor),
  },
  {
    files: ['language-server/protocol.ts'],
    rules: forbid(['.', 'The protocol is plain data that both sides know: it imports nothing.']),
  },
  {
    files: ['cli/**/*.ts'],
    rules: forbid(
      [
        into('grammar', 'extension', 'test', 'scripts'),
        'The command line knows core and the language server.',
      ],
      ['^(langium|vscode)', 'The command line knows core and the language server.'],
    ),
  },
  {
    files: ['extension/**/*.ts'],
    rules: forbid(
      [
        into('core', 'grammar', 'cli', 'test', 'scripts'),
        'The extension knows only language-server/protocol.ts.',
      ],
      [
        `${into('language-server')}(?!protocol\\.ts$)`,
        'The extension knows only language-server/protocol.ts.',
      ],
      ['^langium', 'The extension knows only language-server/protocol.ts.'],
    ),
  },
  {
    files: ['extension/preview/webview/**/*.ts'],
    rules: forbid(
      [
        into('core', 'grammar', 'cli', 'language-server', 'test', 'scripts'),
        'The page shows what it is sent.',
      ],
      ['^(vscode|node:|langium)', 'The page runs in a browser.'],
    ),
  },

  // Where a rule has its exceptions.
  {
    // What reads the syntax tree, which lacks what its types promise after an error, and what reads our own JSON.
    files: [
      'core/model/lower*.ts',
      'core/model/packed.ts',
      'core/model/problems.ts',
      'core/model/parser.ts',
      'language-server/library.ts',
    ],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // Tables and registries are as long as what they list.
    files: ['core/messages/**/*.ts', 'core/model/kinds.ts', 'core/model/properties.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A test reads answers of other programs, and a list of cases may be long.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      'max-lines-per-function': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', 'eslint.config.js'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tools that want their configuration as a default export.
    files: ['*.config.{js,ts,mjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
