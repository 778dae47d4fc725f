import type { Moment } from '../model/event.js';
import { visitorZone } from '../model/zones.js';
import { leafTexts, rangeText } from './format.js';
import { localeOf } from './locale.js';
import { page } from '../page.js';

/** Some hours of a day long past, so that its year is written, too. */
const momentAt = (wall: number): Moment => ({
  text: '',
  precision: 'time',
  wall,
  start: wall,
  end: wall,
  zone: 'UTC',
});
const event = { start: momentAt(0), end: momentAt(3_600_000) };

/**
 * Browsers look up their zones and languages when somebody first asks, which takes a slow phone longer than to draw
 * the cards. So they are asked while the feed is on its way: each in a task of its own, for what the first cards say.
 */
export function warmUp() {
  setTimeout(() => {
    visitorZone();
    setTimeout(() => {
      const locale = localeOf(page.documentElement);
      try {
        rangeText(locale === 'en' ? 'en-GB' : locale, event.start, event.end);
        leafTexts(locale === 'en' ? 'en-GB' : locale, event, Date.now());
      } catch {
        // A tag that is none: the elements take another.
      }
    });
  });
}
