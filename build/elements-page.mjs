import { code, table } from './markdown.mjs';

const INTRO = `# Elements

<!-- Written by build/docs-tables.mjs: change the docblocks of the elements and run "npm run docs". -->

The attributes, events and parts of each element. [Getting started](getting-started.md#attributes) has the rules that all attributes follow, and [what the events carry](getting-started.md#events-for-your-scripts). Parts are for [your style sheet](theming.md#parts).`;

const OPTIONS = `## Options of placeholders and links

The same options, as \`data-*\` of a [placeholder](cms.md#element-placeholder-or-link) or in the query of a link to the [frame page](frame-page.md).`;

function defaultOf(text = '') {
  const value = text.replace(/^'(.*)'$/, '$1');
  return value === '' || value === 'false' ? '' : code(value);
}

const attributes = (list) =>
  table(
    ['attribute', 'default', 'meaning'],
    list.map((one) => [code(one.name), defaultOf(one.default), one.description]),
  );
const named = (what, list) =>
  table(
    what,
    list.map(({ name, description }) => [code(name), description]),
  );
const events = (list) => named(['event', 'when'], list);
const parts = (list) => named(['part', 'what it is'], list);

/** What all elements have of a kind; the first one's words stand for all. */
function shared(elements, kind) {
  const [first, ...others] = elements.map((element) => element[kind] ?? []);
  return first.filter(({ name }) => others.every((list) => list.some((one) => one.name === name)));
}

function sectionOf(element, common) {
  const own = (kind) =>
    (element[kind] ?? []).filter(({ name }) => !common[kind].some((one) => one.name === name));
  const pieces = [`## ${code(`<${element.tagName}>`)}`, element.description];
  if (own('attributes').length > 0) pieces.push(attributes(own('attributes')));
  for (const { name, description } of element.slots ?? [])
    pieces.push(`**${name ? `Slot ${code(name)}` : 'Its own content'}:** ${description}`);
  if (own('events').length > 0) pieces.push(events(own('events')));
  if (element.cssParts?.length > 0) pieces.push(parts(element.cssParts));
  return pieces.join('\n\n');
}

function valuesOf(option) {
  switch (option.type) {
    case 'keyword':
      return option.choices.filter(Boolean).map(code).join(', ');
    case 'integer':
      return `${code(option.default)}, ${option.min} to ${option.max}`;
    case 'boolean':
      return code('true');
    default:
      return option.default ? `${code(option.default)} or other text` : 'text';
  }
}

/** What no docblock says, as it is a property of no element. */
const DESCRIPTIONS = {
  lang: 'Language of the element, where it is not that of the page.',
  height: '`auto` tells the page around its height, `fixed` scrolls inside.',
  scheme: '`light`, `dark` or `auto`, as the device.',
  accent: 'Colour of buttons and chosen values: six hexadecimal digits.',
  'on-accent': 'Colour of text on it.',
};

function optionsTable({ COMMON_OPTIONS, FRAME_OPTIONS, optionsOf }, elements) {
  const row =
    (where, documented) =>
    ([name, option]) => {
      const description = documented.find((one) => one.name === name)?.description;
      return [where, code(name), valuesOf(option), description ?? DESCRIPTIONS[name]];
    };
  const ofElements = elements.flatMap(({ tagName, attributes: documented }) => {
    const name = tagName.replace('regio-', '');
    const own = [...optionsOf(name)].filter(([option]) => !COMMON_OPTIONS.has(option));
    return own.map(row(code(name), documented));
  });
  return table(
    ['view', 'option', 'values, the default first', 'meaning'],
    [
      ...ofElements,
      ...[...COMMON_OPTIONS].map(row('all', elements[0].attributes)),
      ...[...FRAME_OPTIONS].map(row('frame page', [])),
    ],
  );
}

/** docs/elements.md, from the docblocks and the options of placeholders and links. */
export function elementsPage(elements, options) {
  const common = { attributes: shared(elements, 'attributes'), events: shared(elements, 'events') };
  return [
    INTRO,
    '## What every element has',
    attributes(common.attributes),
    events(common.events),
    ...elements.map((element) => sectionOf(element, common)),
    OPTIONS,
    optionsTable(options, elements),
  ].join('\n\n');
}
