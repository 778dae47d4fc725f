// Writes what the elements' docblocks say into README.md, between <!-- elements --> and
// <!-- /elements -->, the carriers' table of options between <!-- options --> and <!-- /options -->,
// and the custom properties between <!-- tokens --> and <!-- /tokens -->.
// With --check it writes nothing and fails where README.md says something else.
// Needs dist/custom-elements.json: `npm run docs` makes it first.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { elementsInManifest } from './manifest/elements.mjs';
import { declaredOptions } from './manifest/options.mjs';

const README = 'README.md';
/** What all elements have of a kind; the first one's words stand for all. */
function shared(elements, kind) {
  const [first, ...others] = elements.map((element) => element[kind] ?? []);
  return first.filter(({ name }) => others.every((list) => list.some((one) => one.name === name)));
}

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function defaultOf(text = '') {
  const value = text.replace(/^'(.*)'$/, '$1');
  return value === '' || value === 'false' ? '' : `\`${value}\``;
}

const attributes = (list) =>
  table(
    ['attribute', 'default', 'meaning'],
    list.map(({ name, default: value, description }) => [
      `\`${name}\``,
      defaultOf(value),
      description,
    ]),
  );
const events = (list) =>
  table(
    ['event', 'when'],
    list.map(({ name, description }) => [`\`${name}\``, description]),
  );
const parts = (list) =>
  table(
    ['part', 'what it is'],
    list.map(({ name, description }) => [`\`${name}\``, description]),
  );

function sectionOf(element, common) {
  const own = (kind) =>
    (element[kind] ?? []).filter(({ name }) => !common[kind].some((one) => one.name === name));
  const pieces = [`### \`<${element.tagName}>\``, element.description];
  if (own('attributes').length > 0) pieces.push(attributes(own('attributes')));
  for (const { name, description } of element.slots ?? [])
    pieces.push(`**${name ? `Slot \`${name}\`` : 'Its own content'}:** ${description}`);
  if (own('events').length > 0) pieces.push(events(own('events')));
  if (element.cssParts?.length > 0) pieces.push(parts(element.cssParts));
  return pieces.join('\n\n');
}

function tables(elements) {
  const common = {
    attributes: shared(elements, 'attributes'),
    events: shared(elements, 'events'),
  };
  return [
    '### What every element has',
    attributes(common.attributes),
    events(common.events),
    ...elements.map((element) => sectionOf(element, common)),
  ].join('\n\n');
}

function valuesOf({ type, choices, min, max, default: standard }) {
  switch (type) {
    case 'keyword':
      return choices
        .filter(Boolean)
        .map((choice) => `\`${choice}\``)
        .join(', ');
    case 'integer':
      return `\`${standard}\`, ${min} to ${max}`;
    case 'boolean':
      return '`true`';
    default:
      return standard ? `\`${standard}\` or other text` : 'text';
  }
}

/** What no element's docblock says, as it is a property of none. */
const DESCRIPTIONS = {
  lang: 'Language of the element, where it is not that of the page.',
  height: '`auto` tells the page around its height, `fixed` scrolls inside.',
  scheme: '`light`, `dark` or `auto`, as the device.',
  accent: 'Colour of buttons and chosen values: six hexadecimal digits.',
  'on-accent': 'Colour of text on it.',
};

function optionsTable({ COMMON_OPTIONS, FRAME_OPTIONS, optionsOf }, elements) {
  const row = (where, attributes, [name, option]) => {
    const description =
      attributes.find((one) => one.name === name)?.description ?? DESCRIPTIONS[name];
    if (!description) throw new Error(`Nothing says what the option ${name} means.`);
    return [where, `\`${name}\``, valuesOf(option), description];
  };
  const ownOf = (name) => [...optionsOf(name)].filter(([option]) => !COMMON_OPTIONS.has(option));
  return table(
    ['view', 'option', 'values, the default first', 'meaning'],
    [
      ...elements.flatMap(({ tagName, attributes: documented }) => {
        const name = tagName.replace('regio-', '');
        return ownOf(name).map((option) => row(`\`${name}\``, documented, option));
      }),
      ...[...COMMON_OPTIONS].map((option) => row('all', elements[0].attributes, option)),
      ...[...FRAME_OPTIONS].map((option) => row('frame page', [], option)),
    ],
  );
}

const tokensTable = () =>
  table(
    ['property', 'what it is', 'default'],
    JSON.parse(readFileSync('src/styles/tokens.json', 'utf8')).map(
      ({ name, description, default: value }) => [`\`${name}\``, description, value],
    ),
  );

/** The text with what stands between two marks made anew. */
async function withPart(text, mark, content) {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, until] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || until < from) {
    console.error(`${README} has no ${start} … ${end}.`);
    process.exit(1);
  }
  const made = await format(content, { parser: 'markdown' });
  return `${text.slice(0, from)}${start}\n\n${made}\n${text.slice(until)}`;
}

const elements = await elementsInManifest();
const options = await declaredOptions();
const readme = readFileSync(README, 'utf8');
const withElements = await withPart(readme, 'elements', tables(elements));
const withOptions = await withPart(withElements, 'options', optionsTable(options, elements));
const wanted = await withPart(withOptions, 'tokens', tokensTable());
if (wanted === readme) {
  console.log(`${README} says what the elements say.`);
} else if (process.argv.includes('--check')) {
  console.error(`${README} says something else than the elements: run "npm run docs".`);
  process.exit(1);
} else {
  writeFileSync(README, wanted);
  console.log(`${README} is written anew.`);
}
