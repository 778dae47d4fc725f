import { afterPaint } from '../controllers/after-paint.js';
import { leafTexts, whenText } from '../i18n/format.js';
import { localeOf } from '../i18n/locale.js';
import type { Moment } from '../model/event.js';
import { visitorZone } from '../model/zones.js';

// A script of its own for the head of a page: browsers look up their languages and zones when somebody first asks,
// which takes a slow phone longer than to draw the cards. So it is asked while the feed and the larger script are on
// their way, for what the first cards will want to know.

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

function warmUp() {
  visitorZone();
  const locale = localeOf(document.documentElement);
  try {
    whenText(locale === 'en' ? 'en-GB' : locale, event);
    leafTexts(locale, event, Date.now());
  } catch {
    // A tag that is none: the elements will take another.
  }
}

// The page's own first frame goes first.
afterPaint(warmUp);
