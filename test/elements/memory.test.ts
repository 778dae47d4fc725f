import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { requestsTo } from '../support/network.js';
import { setHidden } from '../support/page.js';
import { parts } from '../support/parts.js';

const TAGS = [
  'regio-event-list',
  'regio-theme-filter',
  'regio-countdown',
  'regio-event-card',
  'regio-registration-button',
] as const;
const TIMES = 1000;

/** Counts what is held of the page: timers, listeners, observers. */
function countHeld() {
  const {
    setTimeout: begin,
    clearTimeout: end,
    setInterval: repeat,
    clearInterval: stop,
  } = globalThis;
  const timers = new Set<unknown>();
  const listeners: string[] = [];
  const observers = new Set<object>();
  const undo: (() => void)[] = [];

  Object.assign(globalThis, {
    setTimeout: (run: (...all: unknown[]) => void, delay?: number, ...args: unknown[]) => {
      const timer = begin(() => {
        timers.delete(timer);
        run(...args);
      }, delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
      timers.delete(timer);
      end(timer);
    },
    setInterval: (run: () => void, delay?: number) => {
      const timer = repeat(run, delay);
      timers.add(timer);
      return timer;
    },
    clearInterval: (timer: ReturnType<typeof setInterval>) => {
      timers.delete(timer);
      stop(timer);
    },
  });
  undo.push(() =>
    Object.assign(globalThis, {
      setTimeout: begin,
      clearTimeout: end,
      setInterval: repeat,
      clearInterval: stop,
    }),
  );

  for (const target of [document, globalThis] as EventTarget[]) {
    const { addEventListener, removeEventListener } = target;
    const held = new Set<string>();
    const names = new Map<unknown, number>();
    const nameOf = (type: string, listener: unknown) => {
      if (!names.has(listener)) names.set(listener, names.size);
      return `${type} ${names.get(listener)}`;
    };
    target.addEventListener = (type: string, listener: never, options?: never) => {
      held.add(nameOf(type, listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: never, options?: never) => {
      held.delete(nameOf(type, listener));
      removeEventListener.call(target, type, listener, options);
    };
    undo.push(() => {
      Object.assign(target, { addEventListener, removeEventListener });
      listeners.push(...held);
    });
  }

  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
    const { prototype } = globalThis[name] as { prototype: ResizeObserver };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      observers.add(this);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
    undo.push(() => Object.assign(prototype, { observe, disconnect }));
  }

  return {
    /** What is still held; nothing is counted any more. */
    end() {
      undo.splice(0).forEach((one) => one());
      return {
        timers: timers.size,
        listeners,
        observers: [...observers].map(({ constructor }) => constructor.name),
      };
    },
  };
}

describe('a page that mounts and removes elements a thousand times', () => {
  const NOTHING = { timers: 0, listeners: [] as string[], observers: [] as string[] };
  const feedOfMany = () =>
    serveEvents(
      Array.from({ length: 30 }, (_, index) =>
        entry(`Event ${index}`, `2130-06-${`${index + 1}`.padStart(2, '0')}T10:00`, {
          about: [`theme-number-${index}`],
          registration: { url: 'https://e.org/', validThrough: '2130-05-01' },
        }),
      ),
    );

  function make(tag: (typeof TAGS)[number], feed: string) {
    const element = document.createElement(tag);
    element.lang = 'en';
    element.feed = feed;
    if (tag === 'regio-event-list') element.setAttribute('limit', '30');
    return element;
  }
  const isDrawn = (element: Element) => parts(element, 'title').length > 0;
  let held: ReturnType<typeof countHeld> | null = null;

  afterEach(() => held?.end());

  /** Lets what was begun come to its end. */
  const settle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));

  /** One full life of each element, so that all that is loaded once is there. */
  async function warmUp(feed: string) {
    const elements = TAGS.map((tag) => make(tag, feed));
    const isWhole = new Promise((resolve) =>
      elements[0]!.addEventListener('regio-feed-load', resolve, { once: true }),
    );
    document.body.append(...elements);
    await eventually(() => isDrawn(elements[0]!));
    await eventually(() => parts(elements[1]!, 'toggle').length > 0);
    await isWhole;
    await settle();
    elements.forEach((element) => element.remove());
    await settle();
  }

  for (const tag of TAGS) {
    it(`keeps nothing of <${tag}>`, async function () {
      this.timeout(30_000);
      const feed = feedOfMany();
      await warmUp(feed);
      held = countHeld();
      for (let time = 0; time < TIMES; time++) {
        const element = make(tag, feed);
        document.body.append(element);
        // Some leave at once, some halfway, some once they were drawn.
        if (time % 3 === 1) await Promise.resolve();
        if (time % 3 === 2) await element.updateComplete;
        element.remove();
      }
      await settle();
      expect(held.end()).to.deep.equal(NOTHING);
      expect(requestsTo(feed)).to.equal(1);
    });
  }

  it('keeps nothing of them together, drawn and looked at', async function () {
    this.timeout(30_000);
    const feed = feedOfMany();
    await warmUp(feed);
    held = countHeld();
    for (let time = 0; time < 20; time++) {
      const elements = TAGS.map((tag) => make(tag, feed));
      document.body.append(...elements);
      await eventually(() => isDrawn(elements[0]!));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      elements.forEach((element) => element.remove());
    }
    await settle();
    expect(held.end()).to.deep.equal(NOTHING);
  });

  it('does not draw again what has left', async () => {
    const feed = feedOfMany();
    await warmUp(feed);
    const elements = TAGS.map((tag) => make(tag, feed));
    document.body.append(...elements);
    await eventually(() => isDrawn(elements[0]!));
    elements.forEach((element) => element.remove());
    await settle();
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    for (const { shadowRoot } of elements) {
      observer.observe(shadowRoot!, { childList: true, subtree: true, characterData: true });
    }
    setHidden(true);
    setHidden(false);
    dispatchEvent(new PopStateEvent('popstate'));
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('beforeprint'));
    document.documentElement.lang = 'sv';
    await settle();
    document.documentElement.removeAttribute('lang');
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(elements.map((element) => element.isUpdatePending)).to.deep.equal(TAGS.map(() => false));
  });

  it('works as on the first day afterwards', async () => {
    const feed = feedOfMany();
    await warmUp(feed);
    for (let time = 0; time < TIMES; time++) {
      const element = make('regio-event-list', feed);
      document.body.append(element);
      element.remove();
    }
    const list = make('regio-event-list', feed);
    document.body.append(list);
    await eventually(() => isDrawn(list));
    list.remove();
    expect(requestsTo(feed)).to.equal(1);
  });
});
