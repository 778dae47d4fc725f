const line = ([name, type, { description }]) =>
  `    /** ${description.replace(/\s+/g, ' ')} */\n    '${name}'?: ${type};\n`;

/** Attributes are text, so a number may be written as one. */
const attribute = (one) => [one.name, one.type.text.replace('number', 'number | string'), one];
const listener = (one) => [
  `on${one.name}`,
  `(event: HTMLElementEventMap['${one.name}']) => void`,
  one,
];

/** The attributes and events of each element, as JSX wants them. */
export function elementTypes(elements) {
  const entries = elements.map(({ tagName, attributes, events }) => {
    const lines = [...attributes.map(attribute), ...events.map(listener)].map(line);
    return `  '${tagName}': {\n${lines.join('')}  };\n`;
  });
  return `import type {} from '../index.js';

/** The elements' own attributes and events, by tag. */
export interface RegioElements {\n${entries.join('')}}\n`;
}

/** Adds the elements to the JSX of a library; `html` is what every element of HTML has there. */
export const jsxFor = (library, html) => `import type * as library from '${library}';
import type { RegioElements } from './elements.js';

type Elements = { [Tag in keyof RegioElements]: ${html} & RegioElements[Tag] };

declare module '${library}' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

export type { RegioElements };
`;
