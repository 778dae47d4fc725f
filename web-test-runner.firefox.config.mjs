// What feeds, links and texts of strangers may do, in Firefox.
import { readdirSync } from 'node:fs';
import { bundled } from './test/runner/bundled.mjs';
import { FirefoxLauncher } from './test/runner/firefox-launcher.mjs';
import config from './web-test-runner.config.mjs';

const FILES = {
  calendar: ['any-text'],
  elements: ['bad-input', 'names-taken', 'never-blank', 'rich-text', 'wide-texts'],
  embed: ['carriers', 'frame-page', 'strangers'],
  feed: readdirSync('test/feed').map((name) => name.replace('.test.ts', '')),
  model: [
    ...[
      'bad-input',
      'details',
      'markup',
      'moments.zones',
      'parse-event.zones',
      'parse-registration',
    ],
    ...['safe-url', 'to-text'],
  ],
};
const files = Object.entries(FILES).flatMap(([folder, names]) =>
  names.map((name) => `test/${folder}/${name}.test.ts`),
);

export default {
  ...config,
  files,
  browsers: [new FirefoxLauncher('firefox')],
  groups: [],
  plugins: [bundled([...files, 'src/index.ts']), ...config.plugins],
  concurrentBrowsers: 1,
};
