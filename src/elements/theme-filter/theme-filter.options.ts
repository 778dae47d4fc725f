import { keyword } from '../option.js';

export const themeFilterOptions = {
  facet: keyword('theme', 'place', 'mode', 'language', 'organizer'),
  mode: keyword('multiple', 'single'),
  match: keyword('any', 'all'),
};
