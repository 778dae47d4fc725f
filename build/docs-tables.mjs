// Writes docs/elements.md, and the custom properties in docs/theming.md between <!-- tokens --> and <!-- /tokens -->.
// With --check it writes nothing and fails where a page says something else than the sources.
// Needs dist/custom-elements.json: `npm run docs` makes it first.
import { readFileSync, writeFileSync } from 'node:fs';
import { declaredOptions, elementsInManifest } from './declared.mjs';
import { wrongInProse } from './docs-prose.mjs';
import { elementsPage } from './elements-page.mjs';
import { code, formatted, table, withPart } from './markdown.mjs';

function tokensTable() {
  const tokens = JSON.parse(readFileSync('src/elements/tokens.json', 'utf8'));
  return table(
    ['property', 'what it is', 'default'],
    tokens.map((one) => [code(one.name), one.description, one.default]),
  );
}

const isCheck = process.argv.includes('--check');
const elements = await elementsInManifest();
const options = await declaredOptions();
const wrong = [];
const pages = {
  'docs/elements.md': () => formatted(elementsPage(elements, options)),
  'docs/theming.md': (written) => withPart(written, 'tokens', tokensTable()),
};
for (const [page, write] of Object.entries(pages)) {
  const written = readFileSync(page, 'utf8');
  const wanted = await write(written);
  if (wanted === written) continue;
  if (isCheck) wrong.push(`${page} says something else than the sources: run "npm run docs"`);
  else writeFileSync(page, wanted);
}
wrong.push(...wrongInProse(elements));
console.log(wrong.join('\n') || 'The documentation says what the sources say.');
process.exit(wrong.length > 0 ? 1 : 0);
