import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { draw, ownLook, playing } from './support/element.js';
import { shows, tells } from './support/shown.js';
import { failingAlone, loading, missing, stale } from './support/trouble.js';

const meta: Meta = {
  title: 'Elements/Countdown',
  component: 'regio-countdown',
  ...playing('countdown'),
  args: { event: 'e-health' },
};
export default meta;

export const ToDeadline: StoryObj = {
  play: shows('[part~="unit"]'),
};

export const ToStart: StoryObj = { args: { to: 'start' } };

export const ToEnd: StoryObj = { args: { event: 'climate-days', to: 'end' } };

export const ToOpening: StoryObj = { args: { event: 'nordic-summit', to: 'registration' } };

export const Seconds: StoryObj = { args: { precision: 'second' } };

export const Days: StoryObj = { args: { precision: 'day' } };

export const OverlongName: StoryObj = { args: { event: 'overlong-title' } };

export const NothingToCount: StoryObj = { args: { event: 'rivers-without-borders' } };

export const Loading: StoryObj = { ...loading, tags: ['endless'] };

export const Failed: StoryObj = { ...missing, tags: ['fails'] };

/** Its author has put nothing into it, and no cards say it. */
export const FailedAlone: StoryObj = { ...failingAlone('countdown'), tags: ['fails'] };

export const Stale: StoryObj = { ...stale, tags: ['fails'] };

/** Told in real time: the event begins a few seconds after the story. */
export const Begins: StoryObj = {
  args: { event: 'soon', to: 'start', precision: 'second', now: undefined },
  render: (args, context) =>
    draw('countdown')({ ...args, feed: `feeds/soon.json?${Date.now()}` }, context),
  play: ({ canvasElement }) =>
    tells(
      canvasElement,
      'regio-countdown-end',
      shows('[part~="unit"]').bind(null, { canvasElement }),
    ),
};

export const OwnLook: StoryObj = { args: ownLook('countdown') };
