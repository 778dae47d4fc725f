// Makes of dist/custom-elements.json what other programs read: data for editors, types for JSX,
// components for React. A part of the build.
import { cpSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsInManifest, readManifest } from './declared.mjs';
import { reactModule, reactTypes } from './react.mjs';

const elements = await elementsInManifest();
/** The class that they share, which nobody can import. */
const SHARED = 'FeedElement';
const manifest = readManifest();
for (const one of manifest.modules)
  one.exports = one.exports?.filter(({ declaration }) => declaration.name !== SHARED);
const common = { outdir: 'dist', exclude: [SHARED], hideLogs: true };

generateVsCodeCustomElementData(manifest, { ...common, cssFileName: null });
generateJetBrainsWebTypes(manifest, { ...common, packageJson: false });
generateJsxTypes(manifest, {
  ...common,
  outdir: 'dist/types/jsx',
  fileName: 'elements.d.ts',
  globalTypePath: '../index.js',
  useCemTypes: true,
});

/** Adds the elements to the JSX of a library, where `html` is what every element has. */
const jsxFor = (library, html) => `import type * as library from '${library}';
import type { CustomElements } from './elements.js';

type Html = ${html};
/** Attributes are text, so a number may be written as one. */
type Written<Own> = {
  [Name in keyof Own]: number extends Own[Name] ? Own[Name] | string : Own[Name];
};
export type RegioElements = {
  [Tag in keyof CustomElements]: Html & Written<Omit<CustomElements[Tag], keyof Html>>;
};

declare module '${library}' {
  namespace JSX {
    interface IntrinsicElements extends RegioElements {}
  }
}
`;

const files = {
  'types/jsx/react.d.ts': jsxFor(
    'react',
    'library.DetailedHTMLProps<library.HTMLAttributes<HTMLElement>, HTMLElement>',
  ),
  'types/jsx/preact.d.ts': jsxFor('preact', 'library.JSX.HTMLAttributes<HTMLElement>'),
  'types/react.d.ts': reactTypes(elements),
  'npm/react.js': reactModule(elements),
};
for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, text);
cpSync('src/themes', 'dist/themes', { recursive: true });
