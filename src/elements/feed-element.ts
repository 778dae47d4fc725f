import { LitElement, type PropertyDeclarations } from 'lit';
import { Context } from '../controllers/context.js';
import { text } from '../controllers/options.js';

export type { FeedErrorEvent, FeedLoadEvent } from '../feed/feed-events.js';

/** An element that shows something of a feed. */
export abstract class FeedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    feed: { converter: text() },
    group: { converter: text() },
    now: { converter: text() },
  };

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  feed = '';
  /** Separates selections on one page. */
  group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  now = '';

  protected readonly context = new Context(this);
}
