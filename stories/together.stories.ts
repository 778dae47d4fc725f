import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sameAddress } from './support/same-address.js';
import { shown, shows } from './support/shown.js';

const meta: Meta = {
  title: 'Elements/Together',
  beforeEach: sameAddress,
  tags: ['!autodocs'],
  render: ({ group, theme }, { globals }) => {
    const now = globals['asOf'] as string;
    return html`
      <regio-theme-filter
        feed="feeds/all.json"
        group=${group as string}
        now=${now}
      ></regio-theme-filter>
      <regio-event-list
        feed="feeds/all.json"
        group=${group as string}
        theme=${theme as string}
        limit="3"
        now=${now}
      ></regio-event-list>
    `;
  },
  args: { group: 'together', theme: '' },
};
export default meta;

export const FilterAndList: StoryObj = {};

export const OneThemeChosen: StoryObj = {
  args: { group: 'one-chosen' },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await shown(canvasElement, '[part~="toggle"]'));
    await shown(canvasElement, '[aria-pressed="true"]');
  },
};

/** A link that somebody shared, with a theme that none of this list's events has. */
export const NoneForTheChoice: StoryObj = {
  args: { group: 'none-chosen', theme: 'culture' },
  beforeEach: () => {
    const address = new URL(location.href);
    address.searchParams.set('regio-theme-none-chosen', 'mobility');
    history.replaceState(history.state, '', address);
  },
  play: shows('[part~="empty"]'),
};
