import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ELEMENT_NAMES } from '../src/embed/element-names.js';
import { drawAll } from './support/element.js';
import { sameAddress } from './support/same-address.js';
import { shown, shows } from './support/shown.js';

const meta: Meta = {
  title: 'Elements/Together',
  beforeEach: sameAddress,
  tags: ['!autodocs'],
  render: drawAll(['theme-filter', 'event-list']),
  args: { group: 'together', theme: '', limit: 3 },
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

export const AllSix: StoryObj = { render: drawAll(ELEMENT_NAMES) };

/** A page with resets for everything, a tiny root font and neither buttons nor lists. */
export const AllSixOnHostilePage: StoryObj = {
  render: drawAll(ELEMENT_NAMES),
  globals: { host: 'hostile' },
};

export const AllSixWithLongTexts: StoryObj = {
  render: drawAll(ELEMENT_NAMES),
  globals: { language: 'pseudo', column: '280px' },
};

export const CountyOffice: StoryObj = {
  ...AllSix,
  globals: { office: 'county-office', language: 'ca' },
};

export const BrusselsOffice: StoryObj = {
  ...AllSix,
  globals: { office: 'brussels-office', language: 'sv' },
};

export const PlainOffice: StoryObj = { ...AllSix, globals: { office: 'plain', language: 'pl' } };

export const DarkOffice: StoryObj = { ...AllSix, globals: { office: 'dark' } };
