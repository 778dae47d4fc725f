// Makes of dist/custom-elements.json what other programs read: data for editors, types for JSX,
// components for React. A part of the build.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { vscodeData, webTypes } from './manifest/editor-data.mjs';
import { elementsInManifest } from './manifest/elements.mjs';
import { elementTypes, jsxFor } from './manifest/jsx-types.mjs';
import { declaredOptions } from './manifest/options.mjs';
import { reactModule, reactTypes } from './manifest/react.mjs';

const elements = await elementsInManifest();
const options = await declaredOptions();
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const files = {
  'vscode.html-custom-data.json': json(vscodeData(elements, options)),
  'web-types.json': json(webTypes(elements, options)),
  'types/jsx/elements.d.ts': elementTypes(elements, options),
  'types/jsx/react.d.ts': jsxFor(
    'react',
    "import('react').DetailedHTMLProps<import('react').HTMLAttributes<HTMLElement>, HTMLElement>",
  ),
  'types/jsx/preact.d.ts': jsxFor('preact', "import('preact').JSX.HTMLAttributes<HTMLElement>"),
  'types/react.d.ts': reactTypes(elements),
  'npm/react.js': reactModule(elements),
};

mkdirSync('dist/types/jsx', { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, text);
cpSync('src/themes', 'dist/themes', { recursive: true });
