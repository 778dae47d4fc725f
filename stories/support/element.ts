import type { ArgTypes, Args, StoryContext } from '@storybook/web-components-vite';
import type { InputType } from 'storybook/internal/types';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import { optionsOf, type Option, type View } from '../../src/embed/views.js';
import tokens from '../../src/elements/tokens.json' with { type: 'json' };
import { eventIds, MOMENTS } from './feeds.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly events?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** What an element is told of by `<a>` inside it where it has nothing to show. */
const FALLBACK = '<a href="https://example.org/calendar">Our calendar</a>';

function controlOf({ name, type, values, range, description }: Option): InputType {
  // Every element of HTML has it, so it is not in the manifest.
  if (name === 'lang') return { control: 'text', description, table: { category: 'attributes' } };
  if (name === 'event') return { control: 'select', options: eventIds };
  if (type === 'word') return { control: 'select', options: values };
  if (type === 'flag') return { control: 'boolean' };
  if (type === 'number') return { control: { type: 'number', min: range?.[0], max: range?.[1] } };
  return { control: 'text' };
}

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const tokensOf = (view: View) =>
  tokens.filter(({ only }) => only?.includes(`regio-${view}`) ?? true);

/** Live controls for every attribute and custom property; what they mean says the manifest. */
function controlsOf(view: View): Partial<ArgTypes> {
  const options = optionsOf(view);
  return {
    // The manifest lists these once more as properties.
    ...Object.fromEntries(
      options
        .filter(({ name }) => name.includes('-'))
        .map(({ name }) => [camelCase(name), { table: { disable: true } }]),
    ),
    ...Object.fromEntries(options.map((option) => [option.name, controlOf(option)])),
    ...Object.fromEntries(
      tokensOf(view).map(({ name, kind }) => [
        name,
        { control: kind === 'colour' ? 'color' : 'text' },
      ]),
    ),
  };
}

/** Draws an element from a story's args: attributes by name, custom properties by theirs. */
export function draw(view: View, content = FALLBACK) {
  return (args: Args, { globals }: Pick<StoryContext, 'globals'>): HTMLElement => {
    const element = document.createElement(`regio-${view}`);
    const all: Args = {
      feed: 'feeds/all.json',
      now: MOMENTS[globals['asOf'] as string]![1],
      ...args,
    };
    for (const [name, value] of Object.entries(all)) {
      // A control that has been emptied.
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith('--')) element.style.setProperty(name, `${value as string}`);
      else if (optionsOf(view).some((option) => option.name === name))
        element.setAttribute(name, value === true ? '' : `${value as string}`);
    }
    element.innerHTML = content;
    return element;
  };
}

/** What the stories of an element have in common. */
export const playing = (view: View) => ({
  render: draw(view),
  argTypes: controlsOf(view),
  parameters: { actions: { handles: eventsOf(view) } },
});

/** Draws several elements under each other, all with the same args. */
export const drawAll =
  (views: readonly View[]) =>
  (args: Args, context: Pick<StoryContext, 'globals'>): HTMLElement => {
    const around = document.createElement('div');
    around.style.cssText = 'display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr)';
    around.append(...views.map((view) => draw(view)(args, context)));
    return around;
  };

/** The names of an element's events, for the panel that tells of them. */
const eventsOf = (view: View) =>
  (manifest as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === `regio-${view}`)
    .flatMap(({ events = [] }) => events.map(({ name }) => name));

/** A look of its own, by every custom property that the element knows. */
export const ownLook = (view: View): Args =>
  Object.fromEntries(tokensOf(view).map(({ name }) => [name, PLUM[name]]));

const PLUM: Readonly<Record<string, string>> = {
  '--regio-accent': 'light-dark(#7a1f5c, #f2a6d8)',
  '--regio-on-accent': 'light-dark(#fff, #2b0a20)',
  '--regio-surface': 'light-dark(#fff7fb, #241019)',
  '--regio-muted': 'light-dark(#5b4152, #d9c3d0)',
  '--regio-border': 'light-dark(#d7b3c8, #6d4a5f)',
  '--regio-radius': '1em',
  '--regio-gap': '1.5em',
  '--regio-alert': '#8a1c00',
  '--regio-popover': 'light-dark(#fff7fb, #241019)',
};
