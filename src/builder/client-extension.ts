import type { BuilderSettings } from './builder-settings.js';
import { elementSnippetOptions } from './snippet-options.js';

/** Liferay's description of an element as a client extension: YAML. */
export function clientExtensionOf(settings: BuilderSettings, host: string): string {
  const properties = elementSnippetOptions(settings, host).map(
    ([name, value]) => `        - ${JSON.stringify(`${name}=${value || 'true'}`)}`,
  );
  return [
    `regio-${settings.element}:`,
    '    type: customElement',
    `    name: ${JSON.stringify(settings.text || settings.element)}`,
    `    htmlElementName: regio-${settings.element}`,
    '    instanceable: true',
    '    useESM: true',
    '    urls:',
    `        - ${host}regio-events.js`,
    ...(properties.length > 0 ? ['    properties:', ...properties] : []),
  ].join('\n');
}
