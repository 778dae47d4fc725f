import { eventOptions } from '../common.options.js';
import { boolean, integer, keyword } from '../option.js';

/** What a list's cards and a single card have in common. */
export const cardOptions = {
  layout: keyword('list', 'grid', 'compact'),
  headingLevel: integer(3, 2, 6),
  noStructuredData: boolean(),
};

const { layout, headingLevel, noStructuredData } = cardOptions;

export const eventCardOptions = {
  ...eventOptions,
  layout,
  details: boolean(),
  headingLevel,
  noStructuredData,
};
