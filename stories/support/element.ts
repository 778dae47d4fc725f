import type { ArgTypes, Args, StoryContext } from '@storybook/web-components-vite';
import type { InputType } from 'storybook/internal/types';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import type { Option } from '../../src/elements/option.js';
import type { ElementName } from '../../src/embed/element-names.js';
import { optionsOf } from '../../src/embed/element-options.js';
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

function controlOf(option: Option): InputType {
  switch (option.type) {
    case 'event':
      return { control: 'select', options: eventIds };
    case 'keyword':
      return { control: 'select', options: option.choices };
    case 'boolean':
      return { control: 'boolean' };
    case 'integer':
      return { control: { type: 'number', min: option.min, max: option.max } };
    case 'language':
      // Every element of HTML has it, so it is not in the manifest.
      return {
        control: 'text',
        description: 'Language of the element, where it is not that of the page.',
        table: { category: 'attributes' },
      };
    default:
      return { control: 'text' };
  }
}

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const tokensOf = (element: ElementName) =>
  tokens.filter(({ only }) => only?.includes(`regio-${element}`) ?? true);

/** Live controls for every attribute and custom property; what they mean says the manifest. */
function controlsOf(element: ElementName): Partial<ArgTypes> {
  const options = optionsOf(element);
  return {
    // The manifest lists these once more as properties.
    ...Object.fromEntries(
      [...options.keys()]
        .filter((name) => name.includes('-'))
        .map((name) => [camelCase(name), { table: { disable: true } }]),
    ),
    ...Object.fromEntries([...options].map(([name, option]) => [name, controlOf(option)])),
    ...Object.fromEntries(
      tokensOf(element).map(({ name, kind }) => [
        name,
        { control: kind === 'colour' ? 'color' : 'text' },
      ]),
    ),
  };
}

/** Draws an element from a story's args: attributes by name, custom properties by theirs. */
export function draw(element: ElementName, content = FALLBACK) {
  return (args: Args, { globals }: Pick<StoryContext, 'globals'>): HTMLElement => {
    const drawn = document.createElement(`regio-${element}`);
    const all: Args = {
      feed: 'feeds/all.json',
      now: MOMENTS[globals['asOf'] as string]![1],
      ...args,
    };
    for (const [name, value] of Object.entries(all)) {
      // A control that has been emptied.
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith('--')) drawn.style.setProperty(name, `${value as string}`);
      else if (optionsOf(element).has(name))
        drawn.setAttribute(name, value === true ? '' : `${value as string}`);
    }
    drawn.innerHTML = content;
    return drawn;
  };
}

/** What the stories of an element have in common. */
export const playing = (element: ElementName) => ({
  render: draw(element),
  argTypes: controlsOf(element),
  parameters: { actions: { handles: eventsOf(element) } },
});

/** Draws several elements under each other, all with the same args. */
export const drawAll =
  (elements: readonly ElementName[]) =>
  (args: Args, context: Pick<StoryContext, 'globals'>): HTMLElement => {
    const around = document.createElement('div');
    around.style.cssText = 'display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr)';
    around.append(...elements.map((element) => draw(element)(args, context)));
    return around;
  };

/** The names of an element's events, for the panel that tells of them. */
const eventsOf = (element: ElementName) =>
  (manifest as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === `regio-${element}`)
    .flatMap(({ events = [] }) => events.map(({ name }) => name));

/** A look of its own, by every custom property that the element knows. */
export const ownLook = (element: ElementName): Args =>
  Object.fromEntries(tokensOf(element).map(({ name }) => [name, PLUM[name]]));

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
