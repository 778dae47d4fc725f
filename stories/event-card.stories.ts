import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ownLook, playing } from './support/element.js';
import { registers, shown } from './support/shown.js';
import { modeIs, statusIs } from './support/states.js';

const meta: Meta = {
  title: 'Elements/Event card',
  component: 'regio-event-card',
  ...playing('event-card'),
  args: { event: 'matchmaking-day' },
};
export default meta;

export const Playground: StoryObj = {};

export const Details: StoryObj = { args: { details: true } };

export const DetailsOpened: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const button = await shown(canvasElement, '[part~="details-button"]');
    await userEvent.click(button);
    await shown(canvasElement, '[part~="detail"]');
  },
};

export const Grid: StoryObj = { args: { layout: 'grid' } };

export const Compact: StoryObj = { args: { layout: 'compact' } };

export const Scheduled: StoryObj = {
  args: { event: 'cuina-de-proximitat' },
  play: statusIs('scheduled'),
};

export const Cancelled: StoryObj = {
  args: { event: 'forest-excursion' },
  play: statusIs('cancelled'),
};

export const Postponed: StoryObj = {
  args: { event: 'offshore-wind' },
  play: statusIs('postponed'),
};

export const Rescheduled: StoryObj = {
  args: { event: 'turisme-tranquil' },
  play: statusIs('rescheduled'),
};

export const MovedOnline: StoryObj = { args: { event: 'e-health' }, play: statusIs('movedOnline') };

export const StatusNobodyKnows: StoryObj = {
  args: { feed: 'feeds/status.json', event: 'clean-up-day' },
};

export const Provisional: StoryObj = { args: { event: 'youth-assembly' } };

export const OnlyTheMonth: StoryObj = { args: { event: 'study-trip' } };

export const OnlyTheYear: StoryObj = { args: { event: 'partnership-conference' } };

export const WholeDay: StoryObj = { args: { event: 'schools-exchange' } };

export const SeveralDaysInProgress: StoryObj = { args: { event: 'climate-days' } };

export const OnSite: StoryObj = { args: { event: 'night-trains' }, play: modeIs('offline') };

export const Online: StoryObj = { args: { event: 'transatlantic-call' }, play: modeIs('online') };

export const Hybrid: StoryObj = { args: { event: 'reunio-hibrida' }, play: modeIs('mixed') };

export const SeriesWithSessions: StoryObj = { args: { event: 'project-school', details: true } };

export const PartOfSeries: StoryObj = { args: { event: 'project-school-alumni' } };

export const Minimal: StoryObj = { args: { feed: 'feeds/minimal.json', event: 'next' } };

export const OverlongTexts: StoryObj = { args: { event: 'overlong-title' } };

export const OverWithRecording: StoryObj = {
  args: { event: 'rivers-without-borders', details: true },
};

export const NoSuchEvent: StoryObj = { args: { event: 'no-such-event' } };

export const Announcement2024: StoryObj = {
  args: { event: 'smc-2024', details: true },
  globals: { asOf: 'before-smc', language: 'sv' },
};

export const InAnOutline: StoryObj = { args: { 'heading-level': 2, 'no-structured-data': true } };

export const Registering: StoryObj = { play: registers };

export const OwnLook: StoryObj = { args: ownLook('event-card') };
