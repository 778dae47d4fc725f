import { moreOf } from '../../i18n/more.js';
import type { Messages } from '../../i18n/messages.js';

/** What is said after the visitor chose: how many events there are now. */
export function announcement(messages: Messages, count: number): string {
  return moreOf(messages).eventCount(count);
}
