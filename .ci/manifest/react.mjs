import { choicesOf } from './options.mjs';

/** The TypeScript type of an attribute's value. */
export function valueTypeOf(tagName, { name, type }, options) {
  const choices = choicesOf(options, tagName, name);
  if (choices.length > 0) return choices.map((choice) => `'${choice}'`).join(' | ');
  return type?.text === 'number' ? 'number | string' : (type?.text ?? 'string');
}

/** `regio-feed-load` as React names a listener: `onRegioFeedLoad`. */
const listenerOf = (event) =>
  `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

const nameOf = ({ name }) => name.replace(/^Regio/, '');

/** A component of React for each element. */
export const reactModule = (elements) => `import React from 'react';
import { createComponent } from '@lit/react';
import { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

${elements.map(component).join('\n')}`;

const component = (element) => `/** ${element.description.replace(/\s+/g, ' ')} */
export const ${nameOf(element)} = createComponent({
  tagName: '${element.tagName}',
  elementClass: ${element.name},
  react: React,
  events: {
${element.events.map(({ name }) => `    ${listenerOf(name)}: '${name}',\n`).join('')}  },
});
`;

/** Its types; those of the events stand in the global map of each element. */
export const reactTypes = (
  elements,
) => `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

${elements
  .map(
    (element) => `export declare const ${nameOf(element)}: ReactWebComponent<
  ${element.name},
  {
${element.events.map(({ name }) => `    ${listenerOf(name)}: EventName<HTMLElementEventMap['${name}']>;\n`).join('')}  }
>;
`,
  )
  .join('')}`;
