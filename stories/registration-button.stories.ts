import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { ownLook, playing } from './support/element.js';
import { registers, shown } from './support/shown.js';
import { registrationIs } from './support/states.js';
import { failingAlone, loading, missing, stale } from './support/trouble.js';

const meta: Meta = {
  title: 'Elements/Registration button',
  component: 'regio-registration-button',
  ...playing('registration-button'),
  args: { event: 'e-health' },
};
export default meta;

export const Open: StoryObj = {
  play: async (context) => {
    await registrationIs('open')(context);
    const action = await shown(context.canvasElement, '[part~="action"]');
    await expect(action.getAttribute('href')).toBe('https://example.org/register/e-health');
  },
};

export const OpenByMail: StoryObj = {
  args: { event: 'cuina-de-proximitat' },
  play: registrationIs('open'),
};

export const OpenByPhone: StoryObj = {
  args: { event: 'digital-trygghet' },
  play: registrationIs('open'),
};

export const OpenAtTheDoor: StoryObj = {
  args: { event: 'repair-market' },
  play: registrationIs('open'),
};

export const ClosingSoon: StoryObj = {
  args: { event: 'district-heating' },
  play: registrationIs('closing-soon'),
};

export const FewLeft: StoryObj = {
  args: { event: 'night-trains' },
  play: registrationIs('few-left'),
};

export const Full: StoryObj = {
  args: { event: 'battery-skills' },
  play: registrationIs('full'),
};

export const WaitingList: StoryObj = {
  args: { event: 'living-libraries' },
  play: registrationIs('waiting-list'),
};

export const Closed: StoryObj = {
  args: { event: 'small-ports' },
  play: registrationIs('closed'),
};

export const OpensLater: StoryObj = {
  args: { event: 'nordic-summit' },
  play: registrationIs('opens-later'),
};

export const ToBeAnnounced: StoryObj = {
  args: { event: 'schools-exchange' },
  play: registrationIs('to-be-announced'),
};

export const NotRequired: StoryObj = {
  args: { event: 'bauhaus-lecture' },
  play: registrationIs('not-required'),
};

export const ByInvitation: StoryObj = {
  args: { event: 'mayors-dinner' },
  play: registrationIs('by-invitation'),
};

export const Cancelled: StoryObj = {
  args: { event: 'forest-excursion' },
  play: registrationIs('cancelled'),
};

export const Over: StoryObj = {
  args: { event: 'rivers-without-borders' },
  play: registrationIs('over'),
};

export const Unknown: StoryObj = {
  args: { event: 'partnership-conference' },
  play: registrationIs('unknown'),
};

export const Loading: StoryObj = { ...loading, tags: ['endless'] };

export const Failed: StoryObj = { ...missing, tags: ['fails'] };

/** Its author has put nothing into it, and no cards say it. */
export const FailedAlone: StoryObj = { ...failingAlone('registration-button'), tags: ['fails'] };

export const Stale: StoryObj = { ...stale, tags: ['fails'] };

export const NoSuchEvent: StoryObj = { args: { event: 'no-such-event' } };

export const Registering: StoryObj = { play: registers };

export const OwnLook: StoryObj = { args: ownLook('registration-button') };
