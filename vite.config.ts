import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { asItIs } from './build/as-it-is.ts';
import { ascii } from './build/ascii.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { handOver } from './build/hand-over.ts';
import { ownNames } from './build/own-names.ts';
import { quietLit } from './build/quiet-lit.ts';
import { demoFeeds } from './demo/feeds/plugin.ts';
import { ownPages } from './demo/own-pages.ts';
import { ELEMENT_NAMES } from './src/embed/element-names.ts';

const here = import.meta.dirname;
const at = (path: string) => resolve(here, path);

const shared = { target: 'es2022', outDir: at('dist'), emptyOutDir: false } as const;

/** What every script is put through. */
const scripts = () => [minifyTemplates(), quietLit(), ownNames(), ascii()];

/** The script tag's file: all that a first card needs, and lazy chunks beside it. */
const cdn: UserConfig = {
  publicDir: false,
  plugins: [
    ...scripts(),
    handOver(at('src/script.ts')),
    asItIs({ 'feed.schema.json': 'src/model/feed.schema.json' }),
  ],
  build: {
    ...shared,
    minify: false,
    lib: { entry: { 'regio-events': 'src/script.ts' }, formats: ['es'] },
    rolldownOptions: {
      // Else what the entry and a lazy chunk have in common would become a second first file.
      preserveEntrySignatures: 'allow-extension',
      output: {
        comments: false,
        minify: true,
        entryFileNames: '[name].js',
        hashCharacters: 'hex',
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        codeSplitting: {
          groups: [
            // What lists, their tools and the filter have in common: one file that they ask for at the same time.
            {
              name: 'selection',
              test: /src\/(?:selection\/(?:selection|choices|choose)|model\/facets|elements\/(?:selection-(?:controller|change-event)|event-list\/list-selection-controller))\.ts$/,
            },
            // What details, JSON-LD, the registration button and diagnostics have in common: one file instead of
            // seven small ones. None of them is asked for by import(): rolldown would add a helper for it.
            {
              name: 'event-data',
              test: /(?:src\/(?:model\/(?:parse\/)?(?:details|markup|character-references|image-url|names-offset|problem)|calendar\/stamp|i18n\/(?:dates-text|duration)|elements\/(?:data-policy|registration-button\/fact))\.ts|tz\/tzOffset\/.*)$/,
            },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
};

/** One classic script for pages that cannot load modules. */
const iife: UserConfig = {
  publicDir: false,
  resolve: {
    alias: {
      dompurify: at('build/no-purify.ts'),
      'entities/decode': at('build/names-of-the-browser.ts'),
    },
  },
  plugins: scripts(),
  build: {
    ...shared,
    minify: false,
    lib: {
      entry: 'build/classic.ts',
      formats: ['iife'],
      name: 'regioEvents',
      fileName: () => 'regio-events.iife.js',
    },
    rolldownOptions: { output: { comments: false, minify: true, codeSplitting: false } },
  },
};

const framePage = {
  'embed.html': 'src/embed/frame/embed.html',
  'embed.css': 'src/embed/frame/embed.css',
};

/** A classic script that goes with a page: `embed.js` with the frame page, `frame-resizer.js` and `warm-up.js` with the page around. */
const script = (name: string, entry: string): UserConfig => ({
  publicDir: false,
  plugins: [...scripts(), ...(name === 'embed' ? [asItIs(framePage)] : [])],
  build: {
    ...shared,
    minify: false,
    lib: { entry, formats: ['iife'], name: 'regioFrame', fileName: () => `${name}.js` },
    rolldownOptions: { output: { comments: false, minify: true, codeSplitting: false } },
  },
});

/** The builder: a page with script, styles and languages of its own in one folder. */
const builder: UserConfig = {
  root: at('src/builder'),
  base: './',
  publicDir: false,
  plugins: scripts(),
  build: {
    ...shared,
    assetsDir: 'builder',
    minify: false,
    cssMinify: true,
    modulePreload: false,
    rolldownOptions: {
      input: at('src/builder/builder.html'),
      output: { comments: false, minify: true },
    },
  },
};

/** For bundlers: readable modules that leave Lit & co. to whoever installs them. */
const npm: UserConfig = {
  publicDir: false,
  build: {
    ...shared,
    outDir: at('dist/npm'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        model: 'src/model.ts',
        ...Object.fromEntries(
          ELEMENT_NAMES.map((name) => [name, `src/elements/${name}/${name}.ts`]),
        ),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(?:lit|@lit|date-fns|@date-fns|@floating-ui|dompurify|entities)(?:\/|$)/,
      output: {
        entryFileNames: '[name].js',
        hashCharacters: 'hex',
        chunkFileNames: 'chunks/[name].js',
      },
    },
  },
};

const pages = () =>
  existsSync(at('demo'))
    ? readdirSync(at('demo')).flatMap((name) =>
        name.endsWith('.html') ? [at(`demo/${name}`)] : [],
      )
    : [];

/** The demo's pages, straight from the sources. */
const demo = (): UserConfig => ({
  root: at('demo'),
  base: './',
  appType: 'mpa',
  plugins: [
    ownPages(),
    demoFeeds(),
    asItIs({ 'mockServiceWorker.js': at('test/support/mockServiceWorker.js') }),
  ],
  resolve: { alias: { '/src': at('src') } },
  server: { fs: { allow: [here] } },
  build: {
    target: 'es2022',
    outDir: at('dist/demo'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: pages() },
  },
});

export default defineConfig(({ mode }) => {
  switch (mode) {
    case 'demo':
      return demo();
    case 'iife':
      return iife;
    case 'embed':
      return script('embed', 'src/embed/frame/frame.ts');
    case 'frame-resizer':
      return script('frame-resizer', 'src/embed/frame/frame-resizer.ts');
    case 'warm-up':
      return script('warm-up', 'src/embed/warm-up.ts');
    case 'builder':
      return builder;
    case 'npm':
      return npm;
    default:
      return cdn;
  }
});
