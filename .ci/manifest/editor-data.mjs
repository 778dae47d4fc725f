import { readFileSync } from 'node:fs';
import { choicesOf } from './options.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What VS Code shows of the elements: a setting of the user names the file (`html.customData`). */
export const vscodeData = (elements, options) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      values: choicesOf(options, tagName, attribute.name).map((choice) => ({ name: choice })),
    })),
  })),
});

const described = ({ name: own, description }) => ({ name: own, description });

/** What the editors of JetBrains show of them; package.json names the file. */
export const webTypes = (elements, options) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        ...described({ ...element, name: element.tagName }),
        attributes: element.attributes.map((attribute) => ({
          ...described(attribute),
          default: attribute.default?.replace(/^'(.*)'$/, '$1'),
          value: typeOf(attribute, choicesOf(options, element.tagName, attribute.name)),
        })),
        slots: element.slots?.map(described),
        js: { events: element.events?.map(described) },
        css: { parts: element.cssParts?.map(described), properties: propertiesOf(element) },
      })),
    },
  },
});

const propertiesOf = ({ cssProperties = [] }) => cssProperties.map(described);

function typeOf({ type }, choices) {
  return choices.length > 0
    ? { type: choices.map((choice) => `'${choice}'`).join(' | ') }
    : { type: type?.text ?? 'string', required: type?.text !== 'boolean' };
}
