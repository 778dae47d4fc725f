import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { ownLook, playing } from './support/element.js';
import { sameAddress } from './support/same-address.js';
import { elementsIn, registers, shown, shows, tells } from './support/shown.js';

const meta: Meta = {
  title: 'Elements/Event list',
  component: 'regio-event-list',
  ...playing('event-list'),
  args: { limit: 4 },
};
export default meta;

export const Playground: StoryObj = {};

export const Grid: StoryObj = { args: { layout: 'grid', limit: 6 } };

export const Compact: StoryObj = { args: { layout: 'compact', limit: 8 } };

export const ByMonth: StoryObj = { args: { 'group-by': 'month', limit: 12 } };

export const ByTheme: StoryObj = { args: { 'group-by': 'theme', layout: 'compact', limit: 12 } };

export const BySeries: StoryObj = { args: { 'group-by': 'series', layout: 'compact', limit: 40 } };

export const OneTheme: StoryObj = { args: { theme: 'energy-climate' } };

export const Past: StoryObj = { args: { period: 'past' } };

export const OneYear: StoryObj = { args: { period: '2022/2024', order: 'ascending' } };

export const ShowMore: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const more = await shown(canvasElement, '[part~="show-more"]');
    const cards = () =>
      elementsIn(canvasElement)[0]!.shadowRoot!.querySelectorAll('[part~="card"]');
    const before = cards().length;
    await userEvent.click(more);
    await waitFor(() => expect(cards().length).toBeGreaterThan(before));
  },
};

export const NoneAtAll: StoryObj = {
  args: { feed: 'feeds/none.json' },
  play: shows('[part~="empty"]'),
};

export const NoneUpcoming: StoryObj = {
  args: { feed: 'feeds/over.json' },
  play: shows('[part~="empty"]'),
};

export const OverlongTexts: StoryObj = { args: { feed: 'feeds/overlong.json' } };

export const RightToLeft: StoryObj = {
  args: { feed: 'feeds/right-to-left.json', lang: 'ar' },
  globals: { direction: 'rtl' },
};

export const HostilePage: StoryObj = { globals: { host: 'hostile' } };

export const LongTexts: StoryObj = { globals: { language: 'pseudo', column: '280px' } };

export const Sessions: StoryObj = { args: { sessions: 'separate', 'heading-level': 2, limit: 12 } };

export const WithSearch: StoryObj = {
  args: { search: true, 'period-switch': true, group: 'search', 'no-structured-data': true },
  beforeEach: sameAddress,
  play: async ({ canvasElement, userEvent }) => {
    const field = await shown(canvasElement, '[part~="search"]');
    await tells(canvasElement, 'regio-selection-change', () => userEvent.type(field, 'climate'));
  },
};

export const Registering: StoryObj = { play: registers };

export const OwnLook: StoryObj = { args: ownLook('event-list') };
