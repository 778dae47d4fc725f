import type { Preview } from '@storybook/web-components-vite';
import { MOMENTS } from '../../stories/support/feeds.js';
import { THEMES } from '../../stories/support/themes.js';

type Icon =
  'paintbrush' | 'globe' | 'calendar' | 'sidebar' | 'transfer' | 'alert' | 'accessibility';

const menu = (title: string, icon: Icon, items: readonly (readonly [string, string])[]) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, label]) => ({ value, title: label })),
  },
});

/** What the toolbar offers; `page.ts` plays it. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  office: menu('Office', 'paintbrush', [
    ['', 'No theme'],
    ...Object.entries(THEMES).map(([name, { label }]) => [name, label] as const),
  ]),
  language: menu('Language', 'globe', [
    ['en', 'English'],
    ['sv', 'Svenska'],
    ['pl', 'Polski'],
    ['ca', 'Català'],
    ['pseudo', 'Texts 40 % longer'],
  ]),
  asOf: menu(
    'As of',
    'calendar',
    Object.entries(MOMENTS).map(([name, [label]]) => [name, label] as const),
  ),
  column: menu('Column', 'sidebar', [
    ['', 'As wide as the page'],
    ['280px', 'Side column, 280 px'],
    ['480px', 'Narrow, 480 px'],
    ['720px', 'Text column, 720 px'],
  ]),
  direction: menu('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  device: menu('Device', 'accessibility', [
    ['', 'Any device'],
    ['forced', 'Forced colours'],
    ['still', 'Reduced motion'],
  ]),
  host: menu('Page', 'alert', [
    ['', 'Friendly page'],
    ['hostile', 'Hostile page'],
  ]),
};

/** Where the toolbar stands at first. */
export const initialGlobals = {
  office: '',
  language: 'en',
  asOf: 'noon',
  column: '',
  direction: 'ltr',
  device: '',
  host: '',
};
