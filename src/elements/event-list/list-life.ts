import type { PropertyValues, ReactiveController } from 'lit';
import type { Context } from '../../controllers/context.js';
import { nextChange } from '../../model/next-change.js';
import type { GroupBy, Period } from '../../model/select.js';
import type { Selection } from '../../selection/selection.js';
import type { CardOptions } from '../event-card/card-view.js';
import type { View } from '../view.js';
import { wakeAt } from '../wake.js';
import { announcement } from './announcement.js';
import { emptyView } from './empty-view.js';
import type { RegioEventList } from './event-list.js';
import { FocusKeeper } from './focus-keeper.js';
import { LongList } from './long-list.js';

/** All that a list does once its first cards are there. */
export class ListLife implements ReactiveController {
  /** What is said to those who do not see the cards: how many there are after the visitor chose. */
  announcement = '';
  #host: RegioEventList;
  #context: Context;
  #focus: FocusKeeper;
  #long: LongList | null = null;
  #selection: Selection | null = null;
  /** Which state of the selection was last announced. */
  #heard = -1;

  constructor(host: RegioEventList, context: Context) {
    this.#host = host;
    this.#context = context;
    this.#focus = new FocusKeeper(host);
    host.addController(this);
  }

  hostDisconnected() {
    this.#share(null);
  }

  hostUpdated() {
    this.#focus.restore(this.#long);
  }

  /** Takes note of what is about to be drawn. */
  update(changed: PropertyValues) {
    this.#focus.note();
    const { now, feed, selection } = this.#context.view!;
    // Filters count what the lists would show, so they hear of a list's own settings.
    if (['theme', 'period', 'otherPeriod', 'now'].some((name) => changed.has(name)))
      this.#share(null);
    this.#share(selection);
    selection.scopes.set(this.#host, this.#host.scope(now));
    // What is drawn changes with its states; what is not may come or go when it ends.
    const changes = [
      ...this.#host.drawn.map((event) => nextChange(event, now)),
      ...feed.events.map(({ until }) => (until > now ? until : Infinity)),
    ];
    wakeAt(
      this.#host,
      changes.reduce((soonest, one) => Math.min(soonest, one), Infinity),
    );
    if (this.#heard !== selection.version) this.#hear(selection);
  }

  /** Draws more cards than come first, or groups of them. */
  renderLong(view: View, by: GroupBy, options: CardOptions): unknown {
    this.#long ??= new LongList(this.#host);
    return this.#long.render(view, this.#host.drawn, by, options);
  }

  /** Says which empty it is, with the way out. */
  renderEmpty(view: View): unknown {
    const { feed, now, selection } = view;
    const isChosen = feed.events.some(this.#host.scope(now));
    const past: Period = { name: 'past' };
    const hasPast = selection.filter(feed, feed.events).some(this.#host.scope(now, past));
    const current = this.#host.currentPeriod;
    const showPast = current.name === 'upcoming' && hasPast ? () => this.#goTo(past) : null;
    return emptyView(view, current, isChosen, showPast);
  }

  /** The visitor asked for more: the focus is to go on at the first new card. */
  beforeMore() {
    this.#focus.remember(this.#host.drawn);
  }

  #goTo(period: Period) {
    this.#host.otherPeriod = period;
    this.#host.requestUpdate('otherPeriod', null);
  }

  /** Tells a selection what this list would show, and the one before that it is gone. */
  #share(selection: Selection | null) {
    if (selection === this.#selection) return;
    this.#selection?.scopes.delete(this.#host);
    this.#selection?.changed();
    this.#selection = selection;
    selection?.scopes.set(this.#host, this.#host.scope(this.#context.facts?.now ?? Date.now()));
    selection?.changed();
  }

  /** After the visitor chose: from the top, and one list says for all of them how many events there are. */
  #hear(selection: Selection) {
    const isFirst = this.#heard < 0;
    this.#heard = selection.version;
    if (isFirst) return;
    this.#host.pages = 1;
    this.#long?.reset();
    const speaks = selection.scopes.keys().next().value === this.#host;
    const { messages } = this.#context.facts!;
    this.announcement = speaks ? announcement(messages, this.#host.shown.length) : '';
  }
}
