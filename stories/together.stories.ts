import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { VIEWS, type View } from '../src/embed/views.js';
import { draw } from './support/element.js';
import { sameAddress } from './support/same-address.js';
import { shown, shows } from './support/shown.js';

/** Several elements under each other, all with the same args. */
const page =
  (views: readonly View[]) =>
  (args: Args, context: StoryContext): HTMLElement => {
    const around = document.createElement('div');
    around.style.cssText = 'display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr)';
    around.append(...views.map((view) => draw(view)(args, context)));
    return around;
  };

const meta: Meta = {
  title: 'Elements/Together',
  beforeEach: sameAddress,
  tags: ['!autodocs'],
  render: page(['theme-filter', 'event-list']),
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

export const AllSix: StoryObj = { render: page(VIEWS) };

/** A page with resets for everything, a tiny root font and neither buttons nor lists. */
export const AllSixOnHostilePage: StoryObj = {
  render: page(VIEWS),
  globals: { host: 'hostile' },
};

export const AllSixWithLongTexts: StoryObj = {
  render: page(VIEWS),
  globals: { language: 'pseudo', column: '280px' },
};

/** What a visitor sees where an editor wrote nonsense, and what the editor's console says of it. */
export const Nonsense: StoryObj = {
  render: page(VIEWS),
  args: {
    period: 'yesterdayish',
    layout: 'spiral',
    limit: -5,
    'group-by': 'colour',
    'heading-level': 'huge',
    details: 'perhaps',
    facet: 'shape',
    mode: 'both',
    match: 'some',
    to: 'the moon',
    precision: 'eon',
    '--regio-surface': 'banana',
    '--regio-radius': 'round',
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="card"]');
    const console = await waitFor(() => within(canvasElement).getByLabelText('Console'));
    for (const word of ['yesterdayish', 'spiral', '-5', 'colour', 'shape', 'the moon', 'eon'])
      await waitFor(() => expect(console.textContent).toContain(`="${word}"`));
    await expect(console.textContent).toContain('banana is no colour');
  },
};
