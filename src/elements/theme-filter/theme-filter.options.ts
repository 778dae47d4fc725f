import { keyword } from '../option.js';

/** Block size of its room before the feed is known, in `em`: a CSS length. */
export const THEME_FILTER_ROOM = '8.1em';

export const themeFilterOptions = {
  facet: keyword('theme', 'place', 'mode', 'language', 'organizer'),
  mode: keyword('multiple', 'single'),
  match: keyword('any', 'all'),
};
