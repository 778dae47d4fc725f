import type { Draft } from './draft.js';
import { elementSettingsOf } from './settings.js';

/** Liferay's description of an element as a client extension: YAML. */
export function clientExtensionOf(draft: Draft, host: string): string {
  const properties = elementSettingsOf(draft, host).map(
    ([name, value]) => `        - ${JSON.stringify(`${name}=${value || 'true'}`)}`,
  );
  return [
    `regio-${draft.element}:`,
    '    type: customElement',
    `    name: ${JSON.stringify(draft.text || draft.element)}`,
    `    htmlElementName: regio-${draft.element}`,
    '    instanceable: true',
    '    useESM: true',
    '    urls:',
    `        - ${host}regio-events.js`,
    ...(properties.length > 0 ? ['    properties:', ...properties] : []),
  ].join('\n');
}
