import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { offline } from './support/offline.js';
import { playing } from './support/element.js';
import { shows } from './support/shown.js';

const meta: Meta = {
  title: 'Elements/Event list/Network',
  component: 'regio-event-list',
  ...playing('event-list'),
  args: { limit: 3 },
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
  play: shows('[part~="error"]'),
};

export const BrokenJson: StoryObj = {
  args: { feed: 'feeds/broken.json' },
  tags: ['fails'],
  play: shows('[part~="error"]'),
};

export const Offline: StoryObj = {
  args: { feed: 'feeds/offline.json' },
  tags: ['fails'],
  beforeEach: offline,
  play: shows('[part~="error"]'),
};

export const Stale: StoryObj = {
  args: { feed: 'feeds/stale.json' },
  tags: ['fails'],
  play: shows('[part~="stale"]'),
};
