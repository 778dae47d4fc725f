import type { ReactiveController, TemplateResult } from 'lit';
import type { Context } from '../../controllers/context.js';
import { afterPaint } from '../../controllers/after-paint.js';
import { Chosen } from '../../controllers/chosen.js';
import { oneOf, warnOnce } from '../../controllers/options.js';
import { describe } from '../../controllers/structured-data.js';
import type { Feed, RegioEvent } from '../../model/event.js';
import { nextChange } from '../../model/next-change.js';
import { type GroupBy, toPeriod } from '../../model/select.js';
import { separateEvents } from '../../model/separate.js';
import { visitorZone } from '../../model/zones.js';
import { clear } from '../../selection/choose.js';
import type { Selection } from '../../selection/selection.js';
import type { CardOptions } from '../event-card/card-view.js';
import type { View } from '../view.js';
import { wakeAt } from '../wake.js';
import { announcement } from './announcement.js';
import { emptyView } from './empty-view.js';
import type { RegioEventList } from './event-list.js';
import { FocusKeeper } from './focus-keeper.js';
import { ListTools } from './list-tools.js';
import { LongList } from './long-list.js';
import { SharedScope } from './shared-scope.js';

/** What a period can be, for the page's author. */
const PERIOD = 'upcoming, past, all, a year, a month, or two of them with a slash';

const GROUPS: readonly GroupBy[] = ['none', 'month', 'year', 'theme', 'series'];

/** All that a list does once its first cards are there. */
export class ListLife implements ReactiveController {
  /** What is said to those who do not see the cards: how many there are after the visitor chose. */
  announcement = '';
  #host: RegioEventList;
  #context: Context;
  #chosen: Chosen;
  #focus: FocusKeeper;
  #tools: ListTools;
  #long: LongList | null = null;
  #scope: SharedScope;
  /** Which state of the selection was last announced. */
  #heard = -1;

  constructor(host: RegioEventList, context: Context) {
    this.#host = host;
    this.#context = context;
    this.#chosen = new Chosen(host, context);
    this.#focus = new FocusKeeper(host);
    this.#tools = new ListTools(host);
    this.#scope = new SharedScope(host);
    host.addController(this);
  }

  hostDisconnected() {
    this.#scope.share(null);
    this.#tools.rest();
  }

  hostUpdated() {
    this.#focus.restore(this.#long);
    this.#tools.afterUpdate();
    if (this.#context.view && !this.#host.noStructuredData) describe(this.#host, this.#context);
  }

  /** The events that have all that the visitor chose. */
  chosen(view: View): readonly RegioEvent[] {
    const { selection } = this.#chosen;
    this.#tools.update(selection);
    return selection.filter(view.feed, this.#scope.of(view));
  }

  /** Takes note of what is about to be drawn. */
  update({ now }: View) {
    const { selection } = this.#chosen;
    this.#focus.note();
    this.#check();
    this.#scope.share(selection);
    if (this.#heard !== selection.version) this.#hear(selection);
    // What is drawn changes with its states; what is not may come or go when it ends.
    const { drawn } = this.#host;
    const changes = (this.#long?.drawn(drawn, this.#groupBy) ?? drawn).map((event) =>
      nextChange(event, now),
    );
    wakeAt(
      this.#host,
      changes.reduce((soonest, one) => Math.min(soonest, one), this.#scope.until),
    );
  }

  /** What gets a card: the events of a feed, or every date of theirs. */
  entries(feed: Feed): readonly RegioEvent[] {
    const { sessions } = this.#host;
    const how = oneOf(this.#host, 'sessions', sessions, ['together', 'separate']);
    return how === 'separate' ? separateEvents(feed) : feed.events;
  }

  /** The search field and the switch of periods. */
  renderTools(view: View): TemplateResult {
    return this.#tools.render(view);
  }

  /** Draws more cards than come first, or groups of them. */
  renderLong(view: View, options: CardOptions): unknown {
    this.#long ??= new LongList(this.#host);
    // In a list, as the first cards were drawn: what is there is kept.
    return [this.#long.render(view, this.#host.drawn, this.#groupBy, options)];
  }

  /** Says which empty it is, with the way out. */
  renderEmpty(view: View): unknown {
    const { selection } = this.#chosen;
    const isChosen = this.#scope.of(view).length > 0;
    const showAll = () => {
      clear(selection, afterPaint);
      this.#tools.clear();
    };
    const past = this.#host.scope(view, { name: 'past' });
    const hasPast = selection.filter(view.feed, past).length > 0;
    const current = this.#host.currentPeriod;
    const showPast = current.name === 'upcoming' && hasPast ? () => this.#tools.goTo('past') : null;
    return emptyView(view, current, isChosen ? showAll : null, showPast);
  }

  /** The visitor asked for more: the focus is to go on at the first new card. */
  beforeMore() {
    this.#focus.remember(this.#host.drawn);
  }

  /** The author's wish; what has been comes year by year where the visitor can switch to it. */
  get #groupBy(): GroupBy {
    const { groupBy, periodSwitch, currentPeriod } = this.#host;
    const wish = oneOf(this.#host, 'group-by', groupBy, GROUPS);
    return wish === 'none' && periodSwitch && currentPeriod.name === 'past' ? 'year' : wish;
  }

  /** Tells the author of values that are of no use. */
  #check() {
    const { period, order } = this.#host;
    if (!/^(|ascending|descending)$/.test(order))
      warnOnce(this.#host, 'order', order, ['ascending', 'descending']);
    if (!toPeriod(period, visitorZone())) warnOnce(this.#host, 'period', period, PERIOD);
  }

  /** After the visitor chose: from the top, and one list says for all of them how many events there are. */
  #hear(selection: Selection) {
    const isFirst = this.#heard < 0;
    this.#heard = selection.version;
    if (isFirst) return;
    this.#host.pages = 1;
    this.#long?.reset();
    // What is not on the screen can wait until that is painted.
    afterPaint(() => {
      this.#long?.goOn();
      const speaks = selection.scopes.keys().next().value === this.#host;
      const { facts } = this.#context;
      this.announcement =
        speaks && facts ? announcement(facts.messages, this.#host.shown.length) : '';
      this.#host.requestUpdate();
    });
  }
}
