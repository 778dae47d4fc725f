import { valueTypeOf } from './react.mjs';

const propertyLine = (tagName, options) => (attribute) =>
  `    /** ${attribute.description.replace(/\s+/g, ' ')} */\n` +
  `    '${attribute.name}'?: ${valueTypeOf(tagName, attribute, options)};\n`;

/** The attributes of each element, as JSX wants them. */
export function elementTypes(elements, options) {
  const entries = elements.map(
    ({ tagName, attributes }) =>
      `  '${tagName}': {\n${attributes.map(propertyLine(tagName, options)).join('')}  };\n`,
  );
  return `/** The elements' own attributes, by tag. */\nexport interface RegioElements {\n${entries.join('')}}\n`;
}

/** Adds the elements to the JSX of a library; `base` is what every HTML element has there. */
export const jsxFor = (library, base) => `import type {} from '${library}';
import type { RegioElements } from './elements.js';

type Elements = {
  [Tag in keyof RegioElements]: ${base} & RegioElements[Tag];
};

declare module '${library}' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Elements {}
  }
}

export type { RegioElements };
`;
