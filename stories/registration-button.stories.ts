import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { ownLook, playing } from './support/element.js';
import { registers, shown } from './support/shown.js';

const meta: Meta = {
  title: 'Elements/Registration button',
  component: 'regio-registration-button',
  ...playing('registration-button'),
  args: { event: 'e-health' },
};
export default meta;

export const Open: StoryObj = {
  play: async ({ canvasElement }) => {
    const action = await shown(canvasElement, '[part~="action"]');
    await expect(action.getAttribute('href')).toBe('https://example.org/register/e-health');
  },
};

export const OpenByMail: StoryObj = { args: { event: 'cuina-de-proximitat' } };

export const OpenByPhone: StoryObj = { args: { event: 'digital-trygghet' } };

export const OpenAtTheDoor: StoryObj = { args: { event: 'repair-market' } };

export const ClosingSoon: StoryObj = { args: { event: 'district-heating' } };

export const FewLeft: StoryObj = { args: { event: 'night-trains' } };

export const Full: StoryObj = { args: { event: 'battery-skills' } };

export const WaitingList: StoryObj = { args: { event: 'living-libraries' } };

export const Closed: StoryObj = { args: { event: 'small-ports' } };

export const OpensLater: StoryObj = { args: { event: 'nordic-summit' } };

export const ToBeAnnounced: StoryObj = { args: { event: 'schools-exchange' } };

export const NotRequired: StoryObj = { args: { event: 'bauhaus-lecture' } };

export const ByInvitation: StoryObj = { args: { event: 'mayors-dinner' } };

export const Cancelled: StoryObj = { args: { event: 'forest-excursion' } };

export const Over: StoryObj = { args: { event: 'rivers-without-borders' } };

export const Unknown: StoryObj = { args: { event: 'partnership-conference' } };

export const Loading: StoryObj = { args: { feed: 'feeds/endless.json' }, tags: ['endless'] };

export const Failed: StoryObj = { args: { feed: 'feeds/missing.json' }, tags: ['fails'] };

export const NoSuchEvent: StoryObj = { args: { event: 'no-such-event' } };

export const Registering: StoryObj = { play: registers };

export const OwnLook: StoryObj = { args: ownLook('registration-button') };
