/**
 * Runs in the page before any of its own scripts, so it must be whole in itself.
 * Looks in the frames after a change; what came true in a frame counts as painted in the task after it.
 * @param spot where the cards are, see `pages`
 * @param titles what the first cards are to say, in order
 * @param total how many there are
 */
export function probe({ spot, titles, total }) {
  const seen = {
    firstCard: null,
    screen: null,
    fcp: null,
    lcp: null,
    shift: 0,
    shifts: [],
    longTasks: [],
  };

  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));
  observe('layout-shift', ({ hadRecentInput, value, startTime, sources }) => {
    if (hadRecentInput) return;
    seen.shift += value;
    seen.shifts.push({ startTime, value, sources: sources.map(describe) });
  });

  function describe({ node, previousRect, currentRect }) {
    const element = node instanceof Element ? node : node?.parentElement;
    const name = element
      ? `${element.localName}${element.id && `#${element.id}`}${[...(element.part ?? [])].map((part) => `[part=${part}]`).join('')}${element.className && `.${element.className}`}`
      : 'unknown';
    const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    return `${name}: ${box(previousRect)} → ${box(currentRect)}`;
  }

  function cards() {
    const host = document.querySelector(spot.list);
    return (host?.shadowRoot ?? host)?.querySelectorAll(spot.card) ?? [];
  }

  const hasCard = () => cards()[0]?.getBoundingClientRect().height > 0;

  /** Whether all of the screen below the first card shows the right cards. */
  function isRight({ titles, total }) {
    let index = 0;
    for (const card of cards()) {
      const { top, bottom, height } = card.getBoundingClientRect();
      if (top >= innerHeight) return index > 0;
      if (height === 0 || card.querySelector(spot.title)?.textContent.trim() !== titles[index])
        return false;
      index++;
      if (bottom >= innerHeight) return true;
    }
    return index > 0 && index === total;
  }

  /** A task that goes before all that wait comes right after the frame it was asked for in. */
  const afterFrame = () =>
    scheduler.postTask(() => performance.now(), { priority: 'user-blocking' });
  const awaited = new Set();
  /** In how many more frames to look: some changes show a frame late. Without changes no frame is asked for. */
  let frames = 0;

  function look() {
    const held = [...awaited].filter(({ condition }) => condition());
    if (held.length > 0) {
      const moment = afterFrame();
      for (const one of held) {
        awaited.delete(one);
        one.done(moment);
      }
    }
    frames--;
    if (frames > 0 && awaited.size > 0) requestAnimationFrame(look);
    else frames = 0;
  }

  function onChange() {
    if (awaited.size === 0) return;
    if (frames === 0) requestAnimationFrame(look);
    frames = 3;
  }

  const watch = (root) =>
    new MutationObserver(onChange).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };

  /** When the frame was painted in which a condition first held. */
  const whenPainted = (condition) => new Promise((done) => awaited.add({ condition, done }));

  const loaded = (async () => {
    const card = whenPainted(hasCard);
    const screen = whenPainted(() => isRight({ titles, total }));
    seen.firstCard = await card;
    seen.screen = await screen;
  })();

  window.bench = {
    seen,
    loaded,
    /** Requests that were answered before a moment, the page's own included. */
    requestsBefore(moment) {
      const entries = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ].filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= moment);
      const bytes = entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      return { requests: entries.length, bytes };
    },
    /** Milliseconds from the next click to the right cards, painted. */
    afterClick(wanted) {
      if (isRight(wanted)) throw new Error('the click would change nothing on the screen');
      window.bench.clicked = new Promise((done) => {
        addEventListener(
          'click',
          ({ timeStamp }) =>
            void whenPainted(() => isRight(wanted)).then((moment) => done(moment - timeStamp)),
          { capture: true, once: true },
        );
      });
    },
  };
}
