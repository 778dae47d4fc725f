import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { drawAll, playing } from './support/element.js';
import { offline } from './support/offline.js';
import { shows } from './support/shown.js';
import { failing, loading, stale } from './support/trouble.js';

/** A list and a card of the same feed: the server plays its trouble, both show what is left to show. */
const meta: Meta = {
  title: 'Elements/Network',
  ...playing('event-list'),
  render: drawAll(['event-list', 'event-card']),
  args: { limit: 2, event: 'e-health' },
  tags: ['!autodocs'],
};
export default meta;

export const Loading: StoryObj = { ...loading, tags: ['endless'] };

export const Slow: StoryObj = {
  args: { feed: 'feeds/slow.json' },
  play: shows('[part~="card"]'),
};

export const NotFound: StoryObj = { ...failing('feeds/missing.json'), tags: ['fails'] };

export const BrokenJson: StoryObj = { ...failing('feeds/broken.json'), tags: ['fails'] };

export const Offline: StoryObj = {
  ...failing('feeds/offline.json'),
  tags: ['fails'],
  beforeEach: offline,
};

/** The server is gone, but the browser has an old copy. */
export const Stale: StoryObj = { ...stale, tags: ['fails'] };
