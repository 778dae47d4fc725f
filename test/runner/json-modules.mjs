/**
 * A plugin of the test runner: what a bundler does for `import data from './x.json'`. Browsers read
 * JSON only where the import says so; without the words they ask for a script.
 */
export function jsonModules() {
  return {
    name: 'json-modules',
    resolveMimeType(context) {
      return isWantedAsScript(context) ? 'js' : undefined;
    },
    transform(context) {
      return isWantedAsScript(context) ? `export default ${context.body};` : undefined;
    },
  };
}

const isWantedAsScript = (context) =>
  context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'script';
