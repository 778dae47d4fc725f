import { more } from './en-more.js';
import type { Messages, MoreMessages } from './messages.js';

/** The sentences beyond the first card's. The built-in language has them in a file of their own, which loads with this. */
export function moreOf(messages: Messages): MoreMessages {
  return messages.more ?? more;
}
