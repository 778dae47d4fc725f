// The script tag's entry. Its first statement asks for the feed; what follows runs while that is on its way.
import './feed/first-request.js';
import './elements/event-list/event-list.js';
import './elements/event-card/event-card.js';
import { afterPaint } from './elements/after-paint.js';
import { loadByTag } from './elements/load-by-tag.js';
import './embed/trigger.js';
import { firstFeed } from './feed/first-feed.js';
import { warmUp } from './i18n/warm-up.js';

warmUp();
// The first cards wait for nothing but the feed.
loadByTag(firstFeed.then(() => new Promise<void>(afterPaint)));
