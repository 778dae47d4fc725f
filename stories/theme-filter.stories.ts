import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { ownLook, playing } from './support/element.js';
import { shown } from './support/shown.js';
import { sameAddress } from './support/same-address.js';
import { failingAlone, loading, missing, stale } from './support/trouble.js';

const meta: Meta = {
  title: 'Elements/Theme filter',
  component: 'regio-theme-filter',
  ...playing('theme-filter'),
  beforeEach: sameAddress,
};
export default meta;

export const Playground: StoryObj = {};

export const Chosen: StoryObj = {
  args: { group: 'chosen' },
  play: async ({ canvasElement, userEvent }) => {
    const toggle = await shown(canvasElement, '[part~="toggle"]');
    await userEvent.click(toggle);
    await shown(canvasElement, '[part~="clear"]');
    await expect(toggle.getAttribute('aria-pressed')).toBe('true');
  },
};

export const OnlyOne: StoryObj = { args: { mode: 'single' } };

export const AllOfThem: StoryObj = { args: { match: 'all' } };

export const Places: StoryObj = { args: { facet: 'place' } };

export const Modes: StoryObj = { args: { facet: 'mode' } };

export const Languages: StoryObj = { args: { facet: 'language' } };

export const Organizers: StoryObj = { args: { facet: 'organizer' } };

export const SixtyThemes: StoryObj = { args: { feed: 'feeds/sixty-themes.json' } };

export const SixtyThemesUnfolded: StoryObj = {
  args: { feed: 'feeds/sixty-themes.json' },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await shown(canvasElement, '[part~="more"]'));
    await shown(canvasElement, '[part~="popover"]:popover-open');
  },
};

export const NothingToChoose: StoryObj = { args: { feed: 'feeds/none.json' } };

export const RightToLeft: StoryObj = {
  args: { feed: 'feeds/right-to-left.json', lang: 'ar' },
  globals: { direction: 'rtl' },
};

export const Loading: StoryObj = { ...loading, tags: ['endless'] };

export const Failed: StoryObj = { ...missing, tags: ['fails'] };

/** Its author has put nothing into it, and no cards say it. */
export const FailedAlone: StoryObj = { ...failingAlone('theme-filter'), tags: ['fails'] };

export const Stale: StoryObj = { ...stale, tags: ['fails'] };

export const OwnLook: StoryObj = { args: ownLook('theme-filter') };
