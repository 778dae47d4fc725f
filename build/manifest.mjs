// Makes of dist/custom-elements.json what other programs read: data for editors, types for JSX,
// components for React. A part of the build.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsInManifest, readManifest } from './declared.mjs';
import { elementTypes, jsxFor } from './jsx.mjs';
import { reactModule, reactTypes } from './react.mjs';

const elements = await elementsInManifest();
const options = { outdir: 'dist', exclude: ['FeedElement'], hideLogs: true };
generateVsCodeCustomElementData(readManifest(), { ...options, cssFileName: null });
generateJetBrainsWebTypes(readManifest(), { ...options, packageJson: false });

const files = {
  'types/jsx/elements.d.ts': elementTypes(elements),
  'types/jsx/react.d.ts': jsxFor(
    'react',
    'library.DetailedHTMLProps<library.HTMLAttributes<HTMLElement>, HTMLElement>',
  ),
  'types/jsx/preact.d.ts': jsxFor('preact', 'library.JSX.HTMLAttributes<HTMLElement>'),
  'types/react.d.ts': reactTypes(elements),
  'npm/react.js': reactModule(elements),
};
mkdirSync('dist/types/jsx', { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, text);
cpSync('src/themes', 'dist/themes', { recursive: true });
