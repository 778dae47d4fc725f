// Writes what the elements' docblocks say into README.md, between <!-- elements --> and
// <!-- /elements -->. With --check it writes nothing and fails where README.md says something else.
// Needs dist/custom-elements.json: `npm run docs` makes it first.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const README = 'README.md';
const [START, END] = ['<!-- elements -->', '<!-- /elements -->'];
/** What a page needs first; elements that are not named here follow. */
const ORDER = [
  'regio-event-list',
  'regio-event-card',
  'regio-theme-filter',
  'regio-countdown',
  'regio-registration-button',
  'regio-add-to-calendar',
];

const rank = ({ tagName }) => (ORDER.includes(tagName) ? ORDER.indexOf(tagName) : ORDER.length);

function elementsIn(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => rank(one) - rank(other));
}

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

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const made = await format(tables(elementsIn(manifest)), { parser: 'markdown' });
const readme = readFileSync(README, 'utf8');
const [from, until] = [readme.indexOf(START), readme.indexOf(END)];
if (from < 0 || until < from) {
  console.error(`${README} has no ${START} … ${END}.`);
  process.exit(1);
}
const wanted = `${readme.slice(0, from)}${START}\n\n${made}\n${readme.slice(until)}`;
if (wanted === readme) {
  console.log(`${README} says what the elements say.`);
} else if (process.argv.includes('--check')) {
  console.error(`${README} says something else than the elements: run "npm run docs".`);
  process.exit(1);
} else {
  writeFileSync(README, wanted);
  console.log(`${README} is written anew.`);
}
