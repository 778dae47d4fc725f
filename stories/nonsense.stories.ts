import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import type { Option } from '../src/elements/option.js';
import { ELEMENT_NAMES, type ElementName } from '../src/embed/element-names.js';
import { optionsOf } from '../src/embed/element-options.js';
import { drawAll, playing } from './support/element.js';
import { shown } from './support/shown.js';

/**
 * What a visitor sees where an editor wrote nonsense, and what the editor's console says of it: for each control
 * of each element, below the story.
 */
const meta: Meta = { title: 'Elements/Nonsense', tags: ['!autodocs'] };
export default meta;

/** Nonsense for an option; texts that name something are wrong only where the feed does not have it. */
function nonsenseFor(name: string, { type }: Option): string | undefined {
  if (type === 'integer') return 'huge';
  if (type === 'boolean') return 'perhaps';
  if (type === 'language') return '!';
  // Any text separates selections; a feed that cannot be had is a story of the network.
  return type === 'name' || type === 'urls' ? undefined : `no-such-${name}`;
}

/** The words that the console offers instead. */
function choicesOf(option: Option): readonly string[] {
  if (option.type === 'integer') return [`${option.min}`, `${option.max}`];
  return option.type === 'keyword' ? option.choices.filter(Boolean) : [];
}

/** An element of which every option but `fine` is nonsense. */
function nonsense(element: ElementName, fine: Args = {}): StoryObj {
  const wrong = [...optionsOf(element)].flatMap(([name, option]) => {
    const value = name in fine ? undefined : nonsenseFor(name, option);
    return value === undefined ? [] : [{ name, option, value }];
  });
  const values = wrong.map(({ name, value }) => [name, value] as const);
  return {
    ...playing(element),
    args: { ...Object.fromEntries(values), ...fine },
    // A language that is none is what it is about.
    parameters: {
      ...playing(element).parameters,
      a11y: { options: { rules: { 'valid-lang': { enabled: false } } } },
    },
    play: async ({ canvasElement }: StoryContext) => {
      const panel = await waitFor(() => within(canvasElement).getByLabelText('Console'), {
        timeout: 10_000,
      });
      for (const { name, option, value } of wrong) {
        const begin = `<regio-${element} ${name}="${value}"> `;
        const messages = () => panel.textContent.split(begin).slice(1);
        await waitFor(() => expect(messages()).toHaveLength(1), { timeout: 10_000 });
        for (const word of choicesOf(option)) await expect(messages()[0]).toContain(word);
      }
    },
  };
}

export const EventList: StoryObj = nonsense('event-list', { theme: '' });

/** The themes that an editor wanted are none of the feed: nothing fits. */
export const EventListTheme: StoryObj = {
  ...playing('event-list'),
  args: { theme: 'mobilty', limit: 3 },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="empty"]');
    await says(canvasElement, 'theme="mobilty"> names what is no theme of its feed. It has: ');
  },
};

export const EventCard: StoryObj = nonsense('event-card', { event: 'next' });

/** There is no such event: the editor's own content stays. */
export const EventCardEvent: StoryObj = {
  ...playing('event-card'),
  args: { event: 'matchmaking-dya' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'event="matchmaking-dya"> names no event of its feed');
  },
};

export const ThemeFilter: StoryObj = nonsense('theme-filter');

export const Countdown: StoryObj = nonsense('countdown');

export const RegistrationButton: StoryObj = nonsense('registration-button');

export const AddToCalendar: StoryObj = nonsense('add-to-calendar');

/** Colours and lengths that are none: browsers leave them out, and text stays readable. */
export const Look: StoryObj = {
  render: drawAll(ELEMENT_NAMES),
  args: {
    limit: 2,
    event: 'e-health',
    '--regio-accent': 'banana',
    '--regio-surface': '#12345',
    '--regio-radius': 'round',
    '--regio-gap': '1 em',
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="action"]');
    await says(canvasElement, 'banana is no colour');
    await says(canvasElement, '#12345 is no colour');
    await says(canvasElement, 'round is no length');
    await says(canvasElement, '1 em is no length');
  },
};

/** The feed has mistakes: what is right of it shows, the rest is told. */
export const Feed: StoryObj = {
  ...playing('event-list'),
  args: { feed: 'feeds/mistakes.json' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="card"]');
    await says(canvasElement, '5 problems in the feed');
    await says(canvasElement, '$.events[0]: event left out');
    await says(canvasElement, '$.events[1].endDate');
    await says(canvasElement, '$.events[2]');
    await says(canvasElement, '$.events[3].url');
  },
};

/** No such script in the page. */
export const FeedAddress: StoryObj = {
  ...playing('event-list'),
  args: { feed: '#no-such-script' },
  tags: ['fails'],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="error"]');
    await says(canvasElement, 'the feed #no-such-script could not be used');
  },
};

const says = (canvas: HTMLElement, words: string): Promise<void> =>
  waitFor(() => expect(within(canvas).getByLabelText('Console').textContent).toContain(words), {
    timeout: 10_000,
  });
