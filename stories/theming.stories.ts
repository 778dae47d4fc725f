import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, waitFor, within } from 'storybook/test';
import { draw } from './support/element.js';
import { elementsIn, shown } from './support/shown.js';
import { tokenList } from './support/token-list.js';

const meta: Meta = { title: 'Guide/Live theming', tags: ['!autodocs'] };
export default meta;

/** The accent as it is seen now: cards are drawn anew when more of the script has come. */
const accentIn = async (canvas: Element) =>
  getComputedStyle(await shown(canvas, '[part~="action"]')).backgroundColor;

/** Change a property and see what it does; copy the result as a style sheet. */
export const LiveTheming: StoryObj = {
  render: (_, { globals }) => {
    const stage = document.createElement('div');
    // As a page with that `color-scheme` would.
    stage.style.cssText = 'background: Canvas; color: CanvasText';
    for (const layout of ['list', 'grid'])
      stage.append(draw('event-list')({ layout, limit: 4 }, { globals }));
    stage.prepend(draw('theme-filter')({}, { globals }));
    stage.prepend(tokenList(stage));
    return stage;
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[part~="action"]');
    const swatch = within(canvasElement).getByLabelText<HTMLInputElement>('Pick --regio-accent');
    await waitFor(async () => {
      const digits = (await accentIn(canvasElement))
        .match(/\d+/g)!
        .map((value) => Number(value).toString(16).padStart(2, '0'));
      await expect(swatch.value).toBe(`#${digits.join('')}`);
    });
  },
};

/** A finished theme with another accent and font, as a designer would begin. */
export const ThemeOfOnesOwn: StoryObj = {
  ...LiveTheming,
  play: async ({ canvasElement, userEvent }) => {
    const page = within(canvasElement);
    await shown(canvasElement, '[part~="action"]');
    await userEvent.selectOptions(page.getByLabelText('Begin with'), 'county-office');
    await fireEvent.input(page.getByLabelText('Pick --regio-accent'), {
      target: { value: '#5b1a8a' },
    });
    await fireEvent.input(page.getByLabelText(/^font-family/), { target: { value: 'Georgia' } });
    await fireEvent.input(page.getByLabelText(/^color-scheme/), { target: { value: 'light' } });
    await waitFor(async () => expect(await accentIn(canvasElement)).toBe('rgb(91, 26, 138)'));
    await expect(getComputedStyle(elementsIn(canvasElement)[1]!).fontFamily).toBe('Georgia');
    const css = canvasElement.querySelector('pre')!.textContent;
    await expect(css).toContain('--regio-accent: #5b1a8a;');
    await expect(css).toContain('--regio-gap: 12px;');
    await expect(css).toContain('font-family: Georgia;');
  },
};

/** An accent that is only good in the light, with no text colour for it. */
export const UselessAccent: StoryObj = {
  ...LiveTheming,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await shown(canvasElement, '[part~="action"]');
    const contrastIn = (scheme: string) =>
      canvasElement.querySelector(`[data-scheme="${scheme}"]`)?.textContent ?? '';
    await waitFor(() => expect(contrastIn('dark')).not.toBe(''), { timeout: 10_000 });
    await expect(contrastIn('light')).not.toContain('too little');
    await expect(contrastIn('dark')).not.toContain('too little');
    await fireEvent.input(page.getByLabelText('Pick --regio-accent'), {
      target: { value: '#1a1a2e' },
    });
    await expect(contrastIn('light')).not.toContain('too little');
    await expect(contrastIn('dark')).toMatch(/the accent on the page \S+ : 1 \(too little/);
    await expect(contrastIn('dark')).not.toMatch(/text on the accent \S+ : 1 \(too little/);
  },
};
