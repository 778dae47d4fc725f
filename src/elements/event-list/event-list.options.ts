import { cardOptions } from '../event-card/event-card.options.js';
import { boolean, integer, keyword, text } from '../option.js';

export const eventListOptions = {
  period: text('period', 'upcoming'),
  theme: text('tokens'),
  limit: integer(10, 1, 20_000),
  groupBy: keyword('none', 'month', 'year', 'theme', 'series'),
  order: keyword('', 'ascending', 'descending'),
  sessions: keyword('together', 'separate'),
  search: boolean(),
  periodSwitch: boolean(),
  ...cardOptions,
};
