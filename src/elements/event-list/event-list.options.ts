import { cardOptions } from '../event-card/event-card.options.js';
import { boolean, integer, keyword, text } from '../option.js';

const { layout, headingLevel, noStructuredData } = cardOptions;

export const eventListOptions = {
  period: text('period', 'upcoming'),
  theme: text('tokens'),
  layout,
  limit: integer(10, 1, 20_000),
  groupBy: keyword('none', 'month', 'year', 'theme', 'series'),
  order: keyword('', 'ascending', 'descending'),
  sessions: keyword('together', 'separate'),
  search: boolean(),
  periodSwitch: boolean(),
  headingLevel,
  noStructuredData,
};
