/** `regio-feed-load` as React names a listener: `onRegioFeedLoad`. */
const listenerOf = (event) =>
  `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

const nameOf = ({ name }) => name.replace(/^Regio/, '');
const classesOf = (elements) => elements.map(({ name }) => name).join(', ');
const eventsOf = ({ events }, valueOf) =>
  events.map(({ name }) => `    ${listenerOf(name)}: ${valueOf(name)}`);

/** A component of React for each element. */
export const reactModule = (elements) => `import React from 'react';
import { createComponent } from '@lit/react';
import { ${classesOf(elements)} } from './index.js';

${elements.map(component).join('\n')}`;

const component = (element) => `/** ${element.description.replace(/\s+/g, ' ')} */
export const ${nameOf(element)} = createComponent({
  tagName: '${element.tagName}',
  elementClass: ${element.name},
  react: React,
  events: {
${eventsOf(element, (name) => `'${name}'`).join(',\n')}
  },
});
`;

/** Its types; those of the events stand in the global map of each element. */
export const reactTypes = (
  elements,
) => `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${classesOf(elements)} } from './index.js';

${elements.map(componentType).join('')}`;

const componentType = (element) => `export declare const ${nameOf(element)}: ReactWebComponent<
  ${element.name},
  {
${eventsOf(element, (name) => `EventName<HTMLElementEventMap['${name}']>`).join(';\n')};
  }
>;
`;
