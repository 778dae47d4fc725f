// Writes what the elements' docblocks say into README.md, between <!-- elements --> and
// <!-- /elements -->, the carriers' table of options between <!-- options --> and <!-- /options -->,
// and the custom properties between <!-- tokens --> and <!-- /tokens -->.
// Fails where the two disagree. With --check it writes nothing and fails where README.md says something else.
// Needs dist/custom-elements.json: `npm run docs` makes it first.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { elementsInManifest } from './manifest/elements.mjs';
import { tableOfOptions } from './manifest/options.mjs';

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

const valuesOf = ({ type, values, range, default: standard }) => {
  if (type === 'word')
    return values
      .filter(Boolean)
      .map((one) => `\`${one}\``)
      .join(', ');
  if (type === 'number') return `\`${standard}\`, ${range[0]} to ${range[1]}`;
  if (type === 'flag') return '`true`';
  return standard ? `\`${standard}\` or other text` : 'text';
};

function optionsTable({ VIEWS, COMMON, FRAME, optionsOf }) {
  const row = (where) => (option) => [
    where,
    `\`${option.name}\``,
    valuesOf(option),
    option.description,
  ];
  return table(
    ['view', 'option', 'values, the default first', 'meaning'],
    [
      ...VIEWS.flatMap((view) =>
        optionsOf(view)
          .filter((option) => !COMMON.includes(option))
          .map(row(`\`${view}\``)),
      ),
      ...COMMON.map(row('all')),
      ...FRAME.map(row('frame page')),
    ],
  );
}

const tokensTable = () =>
  table(
    ['property', 'what it is', 'default'],
    JSON.parse(readFileSync('src/elements/tokens.json', 'utf8')).map(
      ({ name, description, default: value }) => [`\`${name}\``, description, value],
    ),
  );

/** Where the table says something else than the docblock of the attribute. */
function disagreements({ optionsOf }, elements) {
  return elements.flatMap(({ tagName, attributes: all }) =>
    all.flatMap(({ name, description }) => {
      const option = optionsOf(tagName.replace('regio-', '')).find((one) => one.name === name);
      return option?.description === cell(description)
        ? []
        : [`${tagName} ${name}: ${description}`];
    }),
  );
}

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
const options = await tableOfOptions();
const wrong = disagreements(options, elements);
if (wrong.length > 0) {
  console.error(
    `src/embed/views.ts says something else than these docblocks:\n${wrong.join('\n')}`,
  );
  process.exit(1);
}
const readme = readFileSync(README, 'utf8');
const withElements = await withPart(readme, 'elements', tables(elements));
const withOptions = await withPart(withElements, 'options', optionsTable(options));
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
