import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { initialize, mswLoader } from 'msw-storybook-addon';
import { withActions } from 'storybook/actions/decorator';
import { themes } from 'storybook/theming';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/index.js';
import { server } from '../stories/support/server.js';
import { page } from './page/page.js';
import { settled } from './settled.js';
import { globalTypes, initialGlobals } from './page/toolbar.js';

setCustomElementsManifest(manifest);
initialize(
  {
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: './mockServiceWorker.js' },
  },
  [...server],
);

const { matches: isDark } = matchMedia('(prefers-color-scheme: dark)');

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader],
  decorators: [page, withActions],
  afterEach: settled,
  globalTypes,
  initialGlobals,
  parameters: {
    // Off by default in axe, as it is new in WCAG 2.2.
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    docs: { theme: isDark ? themes.dark : themes.light },
    controls: { expanded: true, matchers: {} },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Getting started',
            'Elements',
            'Feed',
            'Registration',
            'States explained',
            'Theming',
            'Live theming',
            'CMS',
            'Frame page',
            'Security, privacy',
            'Accessibility statement',
            'Performance',
            'Browser support',
            'Decisions',
          ],
          'Elements',
        ],
      },
    },
  },
};
export default preview;
