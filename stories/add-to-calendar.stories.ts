import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { ownLook, playing } from './support/element.js';
import { shown, tells } from './support/shown.js';
import { failingAlone, loading, missing, stale } from './support/trouble.js';

const meta: Meta = {
  title: 'Elements/Add to calendar',
  component: 'regio-add-to-calendar',
  ...playing('add-to-calendar'),
  args: { event: 'matchmaking-day' },
};
export default meta;

export const Playground: StoryObj = {};

export const MenuOpen: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await shown(canvasElement, '[part~="button"]'));
    const menu = await shown(canvasElement, '[part~="menu"]:popover-open');
    await expect(menu.querySelectorAll('[part~="item"]').length).toBeGreaterThan(3);
  },
};

export const Sessions: StoryObj = {
  args: { event: 'project-school' },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await shown(canvasElement, '[part~="button"]'));
    await shown(canvasElement, '[part~="choice"]');
  },
};

export const NothingWhereOver: StoryObj = { args: { event: 'rivers-without-borders' } };

export const NothingWhereCancelled: StoryObj = { args: { event: 'forest-excursion' } };

export const NothingWhereOnlyTheMonthIsKnown: StoryObj = { args: { event: 'study-trip' } };

export const Loading: StoryObj = { ...loading, tags: ['endless'] };

export const Failed: StoryObj = { ...missing, tags: ['fails'] };

/** Its author has put nothing into it, and no cards say it. */
export const FailedAlone: StoryObj = { ...failingAlone('add-to-calendar'), tags: ['fails'] };

export const Stale: StoryObj = { ...stale, tags: ['fails'] };

export const Saved: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await shown(canvasElement, '[part~="button"]'));
    const file = await shown(canvasElement, '[part~="menu"] button[part~="item"]');
    await tells(canvasElement, 'regio-calendar-add', () => userEvent.click(file));
  },
};

export const OwnLook: StoryObj = { args: ownLook('add-to-calendar') };
