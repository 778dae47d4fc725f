import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const wordsOf = ({ values = [] } = {}) => values.filter(Boolean).map((one) => ({ name: one }));
const optionOf = (options, tagName, attribute) =>
  options.optionsOf(tagName.replace('regio-', '')).find((one) => one.name === attribute);

/** What VS Code shows of the elements: a setting of the user names the file (`html.customData`). */
export const vscodeData = (elements, options) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      values: wordsOf(optionOf(options, tagName, attribute.name)),
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
          value: typeOf(attribute, optionOf(options, element.tagName, attribute.name)),
        })),
        slots: element.slots?.map(described),
        js: { events: element.events?.map(described) },
        css: { parts: element.cssParts?.map(described), properties: propertiesOf(element) },
      })),
    },
  },
});

const propertiesOf = ({ cssProperties = [] }) => cssProperties.map(described);

function typeOf({ type }, option) {
  const words = wordsOf(option).map((one) => `'${one.name}'`);
  return words.length > 0
    ? { type: words.join(' | ') }
    : { type: type?.text ?? 'string', required: type?.text !== 'boolean' };
}
