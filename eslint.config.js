// Rules about the code, beyond what the compiler checks. Layout is prettier's.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import * as litA11yModule from 'eslint-plugin-lit-a11y';
import * as wcModule from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerRules } from './tools/layer-rules.js';

// CommonJS or ES module, by version: both shapes hold the same.
const wc = wcModule.default ?? wcModule;
const litA11y = litA11yModule.default ?? litA11yModule;

export default ts.config(
  // What frameworks take is checked by the compiler, against types that are built first: see tests/node/frameworks.test.js.
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'demo/vendor/',
      'tests/bench/build/',
      'tests/frameworks/',
      'types/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  // TypeScript: the sources and the browser tests.
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `_` says that a value is left out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes a list without bullets for no list, unless it is told that it is one.
      'lit-a11y/no-redundant-role': 'off',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  ...layerRules,
  {
    files: ['tests/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Open Web Components' types say that `.equal()` returns a promise; it does so for snapshots alone. What really is
      // one, like `to.be.accessible()`, is still reported when nobody waits for it.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
    },
  },

  // JavaScript: tools and tests in Node, scripts of the demo in the browser.
  { files: ['*.js', 'tools/**/*.js', 'tests/**/*.js'], languageOptions: { globals: globals.node } },
  // What is sent to a browser as text stands beside what sends it.
  { files: ['tools/shots/page.js'], languageOptions: { globals: globals.browser } },
  { files: ['tests/soak/page-actions.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['demo/**/*.js', 'tests/bench/peers/**/*.js', 'tests/bench/harness/probe.js', 'tests/soak/probe.js'],
    languageOptions: { globals: globals.browser },
  },
);
