import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import * as litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { doors } from './eslint.doors.js';

const a11y = litA11y.default ?? litA11y;

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'test/support/mockServiceWorker.js']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
      parserOptions: { projectService: false },
    },
  },
  {
    files: ['{src,test,stories,demo}/**/*.ts'],
    extends: [
      lit['flat/recommended'],
      wc['flat/best-practice'],
      { plugins: { 'lit-a11y': a11y }, rules: a11y.configs.recommended.rules },
    ],
    languageOptions: { globals: globals.browser },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      // False alarms: `@click=${this.#onClick}` is bound by Lit, and tags are defined in define.ts.
      '@typescript-eslint/unbound-method': 'off',
      'wc/guard-define-call': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // Feeds, links and pages of strangers are read with these: a long text may not block the page.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignorePartial: false, ignoreSticky: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // What a class extending another one needs, though not this one.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Feeds hold control characters, and we look for them.
      'no-control-regex': 'off',
    },
  },
  ...doors,
  // chai-a11y-axe types every assertion as a promise, so these rules see floating ones everywhere.
  {
    files: ['{test,stories}/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // What is written is searched for them.
      'no-control-regex': 'off',
    },
  },
  ...storybook.configs['flat/recommended'],
);
