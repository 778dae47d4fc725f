import { boolean, integer, keyword, text } from '../option.js';

/** What a list's cards and a single card have in common. */
export const cardOptions = {
  layout: keyword('list', 'grid', 'compact'),
  headingLevel: integer(3, 2, 6),
  noStructuredData: boolean(),
};

const { layout, headingLevel, noStructuredData } = cardOptions;

export const eventCardOptions = {
  event: text('event', 'next'),
  layout,
  details: boolean(),
  headingLevel,
  noStructuredData,
};
