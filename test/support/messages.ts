import { messagesFor } from '../../src/i18n/languages.js';
import type { Messages } from '../../src/i18n/messages.js';

/** The sentences for a locale, once they are there. */
export function loadMessages(locale: string): Promise<Messages> {
  return new Promise((resolve) => {
    const look = () => {
      const messages = messagesFor(locale, look);
      if (messages) resolve(messages);
    };
    look();
  });
}

/** The sentences for a locale that have been loaded before. */
export const messagesIn = (locale: string) => messagesFor(locale, () => {});
