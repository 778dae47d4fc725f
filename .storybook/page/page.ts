import type { Decorator } from '@storybook/web-components-vite';
import { render } from 'lit';
import { THEMES } from '../../stories/support/themes.js';
import { consoleOf } from './console.js';
import { noteOn } from './device.js';
import hostile from './hostile.css?inline';
import { lengthen } from './lengthen.js';

/** One style sheet of the page for all that the toolbar changes of it. */
function styleOfPage(): HTMLStyleElement {
  const id = 'style-of-the-page';
  const known = document.getElementById(id);
  if (known instanceof HTMLStyleElement) return known;
  const style = Object.assign(document.createElement('style'), { id });
  document.head.append(style);
  return style;
}

/** The page around a story, as the toolbar wants it. */
export const page: Decorator = (story, { globals, viewMode }) => {
  const { office, language, column, direction, host, device } = globals as Record<string, string>;
  styleOfPage().textContent = `${THEMES[office!]?.css ?? ''}${host ? hostile : ''}`;

  const around = document.createElement('div');
  around.className = host ? 'hostile-page' : '';
  around.dir = direction!;
  around.lang = language === 'pseudo' ? 'en' : language!;
  around.style.maxInlineSize = column!;
  render(story(), around);
  if (language === 'pseudo') lengthen(around);

  const all = document.createElement('div');
  // A page of documentation has colours of its own around.
  if (viewMode === 'docs')
    all.style.cssText = 'padding: 1em; background: Canvas; color: CanvasText';
  all.append(noteOn(device!), around, consoleOf(around));
  return all;
};
