import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { drawAll, playing } from './support/element.js';
import { offline } from './support/offline.js';
import { shows } from './support/shown.js';

/** A list and a card of the same feed: the server plays its trouble, both show what is left to show. */
const meta: Meta = {
  title: 'Elements/Network',
  ...playing('event-list'),
  render: drawAll(['event-list', 'event-card']),
  args: { limit: 2, event: 'e-health' },
  tags: ['!autodocs'],
};
export default meta;

export const Loading: StoryObj = { args: { feed: 'feeds/endless.json' }, tags: ['endless'] };

export const Slow: StoryObj = {
  args: { feed: 'feeds/slow.json' },
  play: shows('[part~="card"]'),
};

export const NotFound: StoryObj = {
  args: { feed: 'feeds/missing.json' },
  tags: ['fails'],
  play: shows('[part~="error"][role="alert"]'),
};

export const BrokenJson: StoryObj = {
  args: { feed: 'feeds/broken.json' },
  tags: ['fails'],
  play: shows('[part~="error"][role="alert"]'),
};

export const Offline: StoryObj = {
  args: { feed: 'feeds/offline.json' },
  tags: ['fails'],
  beforeEach: offline,
  play: shows('[part~="error"][role="alert"]'),
};

/** The server is gone, but the browser has an old copy. */
export const Stale: StoryObj = {
  args: { feed: 'feeds/stale.json' },
  tags: ['fails'],
  play: shows('[part~="stale"][role="status"]'),
};
