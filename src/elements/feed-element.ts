import { type CSSResult, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { adoptStyles } from './adopt-styles.js';
import { commonOptions } from './common.options.js';
import { FeedController } from './feed-controller.js';
import { bare } from '../model/bare.js';

export type { FeedErrorEvent, FeedLoadEvent } from '../feed/feed-events.js';

/** An element that shows something of a feed. */
export abstract class FeedElement extends LitElement {
  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  @property({ useDefault: true }) feed = commonOptions.feed.default;
  /** Separates selections on one page. */
  @property({ useDefault: true }) group = commonOptions.group.default;
  /** ISO 8601 moment to draw as of, for previews. */
  @property({ useDefault: true }) now = commonOptions.now.default;
  /** Zone of the feed's times that have none, where the feed cannot name it: `Europe/Brussels`, or an offset. */
  @property({ attribute: 'time-zone', useDefault: true }) timeZone = commonOptions.timeZone.default;

  static override shadowRootOptions = bare(LitElement.shadowRootOptions);

  protected readonly feedController = new FeedController(this);

  /** Styles of what was loaded after the element. */
  #lazyStyles: readonly CSSResult[] = [];

  /**
   * Translators put `<font>` in the place of a text, where Lit looks for the text again. What has been translated
   * stays so until it changes.
   */
  protected override update(changed: PropertyValues) {
    this.shadowRoot!.querySelectorAll('font').forEach((font) => font.replaceWith(font.textContent));
    super.update(changed);
  }

  /** @internal Adds the styles of code that is loaded after the element. */
  addStyles(styles: CSSResult) {
    if (this.#lazyStyles.includes(styles)) return;
    this.#lazyStyles = [...this.#lazyStyles, styles];
    this.adoptedCallback();
  }

  /** The browser has taken the styles away: see `adoptStyles`. */
  adoptedCallback() {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [...elementStyles, ...this.#lazyStyles]);
  }

  /** In another document than the script's, Lit's own sheets would be refused. */
  protected override createRenderRoot() {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    return root;
  }
}
