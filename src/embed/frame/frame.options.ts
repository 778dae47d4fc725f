import { keyword, text } from '../../elements/option.js';

/** What only the frame page understands: a page of its own has no style sheet of the site around it. */
export const frameOptions = {
  height: keyword('auto', 'fixed'),
  scheme: keyword('light', 'dark', 'auto'),
  accent: text('color'),
  onAccent: text('color'),
};
