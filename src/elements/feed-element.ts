import { LitElement, type PropertyDeclarations } from 'lit';
import { Context } from '../controllers/context.js';
import { type Option, options } from '../controllers/options.js';

export type { FeedErrorEvent, FeedLoadEvent } from '../feed/feed-events.js';

/** An element that shows something of a feed. */
export abstract class FeedElement extends LitElement {
  static override properties: PropertyDeclarations = options({ feed: '', group: '', now: '' });

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  declare feed: string;
  /** Separates selections on one page. */
  declare group: string;
  /** ISO 8601 moment to draw as of, for previews. */
  declare now: string;

  protected readonly context = new Context(this);

  constructor() {
    super();
    for (const [name, option] of (this.constructor as typeof LitElement).elementProperties)
      Object.assign(this, { [name]: (option as Option).standard });
  }
}
