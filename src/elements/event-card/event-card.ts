import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Context } from '../../controllers/context.js';
import { oneOf, wholeNumber } from '../../controllers/options.js';
import { define } from '../../define.js';
import type { RegioEvent } from '../../model/event.js';
import { nextChange } from '../../model/next-change.js';
import { findEvent } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { card } from '../../styles/card.styles.js';
import { failureView, skeleton, staleView } from '../feed-view.js';
import { requestRegistration } from '../registration-button/register-event.js';
import type { View } from '../view.js';
import { cardView } from './card-view.js';
import { DetailsToggle } from './details-toggle.js';

/**
 * One event of a feed.
 *
 * @slot - Shown without script, when the feed failed with nothing to show, and when there is no such event.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {RegisterEvent} regio-register - The visitor follows the way to registration; cancelable.
 * @csspart card - The whole card.
 * @csspart date - The calendar leaf.
 * @csspart status - Short words about the state: cancelled, save the date, day 2 of 4.
 * @csspart title - Name of the event.
 * @csspart time - When it is.
 * @csspart place - Where it is.
 * @csspart part-of - What it is part of.
 * @csspart themes - List of its themes; each is a `theme`.
 * @csspart description - The text about it.
 * @csspart note - What may change and what is still to come.
 * @csspart registration - State of registration (`reason`) and the way there (`action`).
 * @csspart details - Everything else.
 */
export class RegioEventCard extends LitElement {
  static override styles = [base, card];

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  @property() feed = '';
  /** Separates selections on one page. */
  @property() group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  @property() now = '';
  /** Id of the event, or `next`. */
  @property() event = 'next';
  /** `list`, `grid` or `compact`. */
  @property() layout = 'list';
  /** Whether to show everything known, not only the summary. */
  @property({ type: Boolean }) details = false;
  /** Level of the title in the page's outline, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #context = new Context(this);
  #details = new DetailsToggle(this);
  #event: RegioEvent | null = null;

  protected override willUpdate() {
    this.#context.read();
    // Asked for together with the feed, so that the card comes whole.
    if (this.details) this.#details.load();
    const { facts, feed } = this.#context;
    this.#event = facts && feed && findEvent(feed, this.event, facts.now);
    if (this.#event) this.#context.wakeAt(nextChange(this.#event, facts!.now));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { facts, feed } = this.#context;
    if (!facts || facts.state.status === 'loading') return skeleton(1);
    if (!feed) return html`${failureView(facts, this.#context.retry)}<slot></slot>`;
    if (!this.#event) return html`<slot></slot>`;
    return this.#renderCard({ ...facts, feed }, this.#event);
  }

  #renderCard(view: View, event: RegioEvent): TemplateResult {
    const draw = this.details ? this.#details.load() : null;
    if (this.details && !draw) return skeleton(1);
    const { state } = this.#context.facts!;
    return html`<div class="list" data-layout=${oneOf(this, 'layout', this.layout, ['list', 'grid', 'compact'])} ?data-whole=${this.details}>
        ${cardView(view, event, {
          layout: this.layout,
          headingLevel: wholeNumber(this, 'heading-level', this.headingLevel, 2, 6, 3),
          onRegister: requestRegistration.bind(this),
          more: (one) => draw?.(view, one) ?? this.#details.view(view, one),
        })}
      </div>
      ${staleView(view, state)}`;
  }
}

define('regio-event-card', RegioEventCard);

declare global {
  interface HTMLElementTagNameMap {
    'regio-event-card': RegioEventCard;
  }
}
