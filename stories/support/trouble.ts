import type { StoryObj } from '@storybook/web-components-vite';
import type { ElementName } from '../../src/embed/element-names.js';
import { draw } from './element.js';
import { shows } from './shown.js';

// What elements show while a feed is on its way or where it cannot be had. A story says its `tags`
// itself: Storybook reads them from the story's text.

export const loading: StoryObj = { args: { feed: 'feeds/endless.json' } };

/** The element has fallback content that speaks for it. */
export const missing: StoryObj = { args: { feed: 'feeds/missing.json' } };

/** What fails says so itself. */
export const failing = (feed: string): StoryObj => ({
  args: { feed },
  play: shows('[part~="error"][role="alert"]'),
});

/** An element whose author has put nothing into it, and no cards to say it. */
export const failingAlone = (element: ElementName): StoryObj => ({
  ...failing('feeds/broken.json'),
  render: draw(element, ''),
});

/** The server is gone, but the browser has an old copy. */
export const stale: StoryObj = {
  args: { feed: 'feeds/stale.json' },
  play: shows('[part~="stale"][role="status"]'),
};
